<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountMenu</name>
    <message>
        <source>Light colours</source>
        <translation>Light colours</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dark colours</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Log out</translation>
    </message>
</context>
<context>
    <name>Aggregate</name>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Average</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Number of values</source>
        <translation>Number of values</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Way of logging in</source>
        <translation>Way of logging in</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Retired at</source>
        <translation>Retired at</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>by e-mail and password</source>
        <translation>by e-mail and password</translation>
    </message>
    <message>
        <source>by phone and password</source>
        <translation>by phone and password</translation>
    </message>
    <message>
        <source>by Telegram</source>
        <translation>by Telegram</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>wrong password</translation>
    </message>
    <message>
        <source>unknown address</source>
        <translation>unknown address</translation>
    </message>
    <message>
        <source>account switched off</source>
        <translation>account switched off</translation>
    </message>
    <message>
        <source>too many failures</source>
        <translation>too many failures</translation>
    </message>
    <message>
        <source>ended by an administrator</source>
        <translation>ended by an administrator</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1: added</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: changed</translation>
    </message>
    <message>
        <source>%1: deleted</source>
        <translation>%1: deleted</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>session %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 and %2 more</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Shared</translation>
    </message>
    <message>
        <source>Default for role</source>
        <translation>Default for role</translation>
    </message>
    <message>
        <source>Set up as</source>
        <translation>Set up as</translation>
    </message>
    <message>
        <source>Storage place</source>
        <translation>Storage place</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
</context>
<context>
    <name>Cache</name>
    <message>
        <source>Redis does not answer. Everybody can go on working, only more slowly; look at the server of Redis and try again.</source>
        <translation>Redis does not answer. Everybody can go on working, only more slowly; look at the server of Redis and try again.</translation>
    </message>
    <message>
        <source>Redis refused this. Check the user name, the password and the rights in REDIS_URL.</source>
        <translation>Redis refused this. Check the user name, the password and the rights in REDIS_URL.</translation>
    </message>
    <message>
        <source>This key is not there any more.</source>
        <translation>This key is not there any more.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>Redis gave an answer that can&apos;t be used. The log has the details.</source>
        <translation>Redis gave an answer that can&apos;t be used. The log has the details.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>for ever</translation>
    </message>
</context>
<context>
    <name>CellPresenter</name>
    <message>
        <source>Before: %1</source>
        <translation>Before: %1</translation>
    </message>
    <message>
        <source>There is no record with this id.</source>
        <translation>There is no record with this id.</translation>
    </message>
    <message>
        <source>This record was changed after you began. You choose the values when you save.</source>
        <translation>This record was changed after you began. You choose the values when you save.</translation>
    </message>
    <message>
        <source>Changed outside this list at %1.</source>
        <translation>Changed outside this list at %1.</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Kind of record</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP address</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Telegram ID</source>
        <translation>Telegram ID</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Last login</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Further data</source>
        <translation>Further data</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Min.</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Max.</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Stock changed</source>
        <translation>Stock changed</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Filled, %</source>
        <translation>Filled, %</translation>
    </message>
    <message>
        <source>Last refill</source>
        <translation>Last refill</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Temperature, °C</source>
        <translation>Temperature, °C</translation>
    </message>
    <message>
        <source>Humidity, %</source>
        <translation>Humidity, %</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>Raw data</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Done at</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>Next service</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordinates</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Read at</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeats</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Next run</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Assign to</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Last run</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Assignee</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>Completed at</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Created by</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation>Machine type</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Storage place</source>
        <translation>Storage place</translation>
    </message>
    <message>
        <source>Stored status</source>
        <translation>Stored status</translation>
    </message>
    <message>
        <source>Sales, pcs</source>
        <translation>Sales, pcs</translation>
    </message>
    <message>
        <source>Sales as sent</source>
        <translation>Sales as sent</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setting</translation>
    </message>
</context>
<context>
    <name>DoctorCheck</name>
    <message>
        <source>Two people look like one, and a log-in may find the wrong one.</source>
        <translation>Two people look like one, and a log-in may find the wrong one.</translation>
    </message>
    <message>
        <source>Users with an empty text as Telegram id</source>
        <translation>Users with an empty text as Telegram id</translation>
    </message>
    <message>
        <source>An empty text counts as an id: the next one like it is refused.</source>
        <translation>An empty text counts as an id: the next one like it is refused.</translation>
    </message>
    <message>
        <source>Empties the field.</source>
        <translation>Empties the field.</translation>
    </message>
    <message>
        <source>Sessions of people who may not log in</source>
        <translation>Sessions of people who may not log in</translation>
    </message>
    <message>
        <source>The account was switched off, but a session of it has not expired.</source>
        <translation>The account was switched off, but a session of it has not expired.</translation>
    </message>
    <message>
        <source>Lets the session expire now.</source>
        <translation>Lets the session expire now.</translation>
    </message>
    <message>
        <source>Expired sessions that still count as open</source>
        <translation>Expired sessions that still count as open</translation>
    </message>
    <message>
        <source>Nobody can use the session any more, but the list of sessions shows it as open.</source>
        <translation>Nobody can use the session any more, but the list of sessions shows it as open.</translation>
    </message>
    <message>
        <source>Marks the session as ended when it expired.</source>
        <translation>Marks the session as ended when it expired.</translation>
    </message>
    <message>
        <source>Accounts with a well-known password</source>
        <translation>Accounts with a well-known password</translation>
    </message>
    <message>
        <source>The password is one that everybody tries first. Change it at once.</source>
        <translation>The password is one that everybody tries first. Change it at once.</translation>
    </message>
    <message>
        <source>Two users with one e-mail address</source>
        <translation>Two users with one e-mail address</translation>
    </message>
    <message>
        <source>Two users with one Telegram id</source>
        <translation>Two users with one Telegram id</translation>
    </message>
    <message>
        <source>Two users with one phone number</source>
        <translation>Two users with one phone number</translation>
    </message>
    <message>
        <source>Active users without a role</source>
        <translation>Active users without a role</translation>
    </message>
    <message>
        <source>Such a person can log in and sees nothing.</source>
        <translation>Such a person can log in and sees nothing.</translation>
    </message>
    <message>
        <source>Passwords that nobody can check</source>
        <translation>Passwords that nobody can check</translation>
    </message>
    <message>
        <source>The stored password is not in the form of the back end: the log-in always fails.</source>
        <translation>The stored password is not in the form of the back end: the log-in always fails.</translation>
    </message>
    <message>
        <source>Makes a retired entry with this id, so that the history stays as it was written.</source>
        <translation>Makes a retired entry with this id, so that the history stays as it was written.</translation>
    </message>
    <message>
        <source>%1: “%2” leads nowhere</source>
        <translation>%1: “%2” leads nowhere</translation>
    </message>
    <message>
        <source>The row names an id that is in no row of the table it is of.</source>
        <translation>The row names an id that is in no row of the table it is of.</translation>
    </message>
    <message>
        <source>The clock of some device or program is wrong, and lists show the row as the newest.</source>
        <translation>The clock of some device or program is wrong, and lists show the row as the newest.</translation>
    </message>
    <message>
        <source>Items whose stock is not the sum of their movements</source>
        <translation>Items whose stock is not the sum of their movements</translation>
    </message>
    <message>
        <source>Something wrote the quantity past the movements, as the back end does when two people save at once. Count the item.</source>
        <translation>Something wrote the quantity past the movements, as the back end does when two people save at once. Count the item.</translation>
    </message>
    <message>
        <source>Items with a gap in their movements</source>
        <translation>Items with a gap in their movements</translation>
    </message>
    <message>
        <source>Some movement does not begin where the one before it ended. The history was written without a lock, or rows are missing.</source>
        <translation>Some movement does not begin where the one before it ended. The history was written without a lock, or rows are missing.</translation>
    </message>
    <message>
        <source>Items with stock that never came in</source>
        <translation>Items with stock that never came in</translation>
    </message>
    <message>
        <source>There is a quantity but no movement, as after the back end&apos;s bulk import. Count the item, so that its history begins.</source>
        <translation>There is a quantity but no movement, as after the back end&apos;s bulk import. Count the item, so that its history begins.</translation>
    </message>
    <message>
        <source>Movements that do not compute</source>
        <translation>Movements that do not compute</translation>
    </message>
    <message>
        <source>What was there before, what was moved and what is there after it do not fit together.</source>
        <translation>What was there before, what was moved and what is there after it do not fit together.</translation>
    </message>
    <message>
        <source>Movements that changed nothing</source>
        <translation>Movements that changed nothing</translation>
    </message>
    <message>
        <source>The back end notes adjustments and deliveries to machines without changing the stock. Count the item.</source>
        <translation>The back end notes adjustments and deliveries to machines without changing the stock. Count the item.</translation>
    </message>
    <message>
        <source>Movements out of less than nothing</source>
        <translation>Movements out of less than nothing</translation>
    </message>
    <message>
        <source>Before or after the movement the stock was below zero.</source>
        <translation>Before or after the movement the stock was below zero.</translation>
    </message>
    <message>
        <source>Movements of nothing</source>
        <translation>Movements of nothing</translation>
    </message>
    <message>
        <source>Every movement is of at least 0.01; the sign is in what was there before and after.</source>
        <translation>Every movement is of at least 0.01; the sign is in what was there before and after.</translation>
    </message>
    <message>
        <source>Movements in the future</source>
        <translation>Movements in the future</translation>
    </message>
    <message>
        <source>The word is none that the programs know, so that filters and colours miss the row.</source>
        <translation>The word is none that the programs know, so that filters and colours miss the row.</translation>
    </message>
    <message>
        <source>Only capitals or spaces tell the two apart, and people will take one for the other.</source>
        <translation>Only capitals or spaces tell the two apart, and people will take one for the other.</translation>
    </message>
    <message>
        <source>Two machines with one code</source>
        <translation>Two machines with one code</translation>
    </message>
    <message>
        <source>Two machines with one serial number</source>
        <translation>Two machines with one serial number</translation>
    </message>
    <message>
        <source>Machines of an unknown type</source>
        <translation>Machines of an unknown type</translation>
    </message>
    <message>
        <source>Machines that were last heard of in the future</source>
        <translation>Machines that were last heard of in the future</translation>
    </message>
    <message>
        <source>Places whose coordinates are nowhere on Earth</source>
        <translation>Places whose coordinates are nowhere on Earth</translation>
    </message>
    <message>
        <source>A map and the nearest machines can&apos;t work with them.</source>
        <translation>A map and the nearest machines can&apos;t work with them.</translation>
    </message>
    <message>
        <source>Empties both coordinates.</source>
        <translation>Empties both coordinates.</translation>
    </message>
    <message>
        <source>Work of an unknown kind</source>
        <translation>Work of an unknown kind</translation>
    </message>
    <message>
        <source>Work done in the future</source>
        <translation>Work done in the future</translation>
    </message>
    <message>
        <source>The next service is before the last one</source>
        <translation>The next service is before the last one</translation>
    </message>
    <message>
        <source>The date of the next service can&apos;t be meant.</source>
        <translation>The date of the next service can&apos;t be meant.</translation>
    </message>
    <message>
        <source>Empties the date of the next service.</source>
        <translation>Empties the date of the next service.</translation>
    </message>
    <message>
        <source>Telemetry with impossible figures</source>
        <translation>Telemetry with impossible figures</translation>
    </message>
    <message>
        <source>No machine is that cold, hot or humid, or sells less than nothing: a sensor or the decoding is broken.</source>
        <translation>No machine is that cold, hot or humid, or sells less than nothing: a sensor or the decoding is broken.</translation>
    </message>
    <message>
        <source>Telemetry with an empty place in its list of errors</source>
        <translation>Telemetry with an empty place in its list of errors</translation>
    </message>
    <message>
        <source>The back end fails on such a list, and with it the whole page that shows the row.</source>
        <translation>The back end fails on such a list, and with it the whole page that shows the row.</translation>
    </message>
    <message>
        <source>Takes the empty places out of the list.</source>
        <translation>Takes the empty places out of the list.</translation>
    </message>
    <message>
        <source>Work with an empty place in its list of photos</source>
        <translation>Work with an empty place in its list of photos</translation>
    </message>
    <message>
        <source>Payments of an impossible amount</source>
        <translation>Payments of an impossible amount</translation>
    </message>
    <message>
        <source>The amount is below zero or no number at all, and so are the sums of its day.</source>
        <translation>The amount is below zero or no number at all, and so are the sums of its day.</translation>
    </message>
    <message>
        <source>Payments in an unknown currency</source>
        <translation>Payments in an unknown currency</translation>
    </message>
    <message>
        <source>A currency has three capital letters; sums are made for each of them apart.</source>
        <translation>A currency has three capital letters; sums are made for each of them apart.</translation>
    </message>
    <message>
        <source>Writes the currency in capitals where that makes it one.</source>
        <translation>Writes the currency in capitals where that makes it one.</translation>
    </message>
    <message>
        <source>Payments in the future</source>
        <translation>Payments in the future</translation>
    </message>
    <message>
        <source>Days with less than no sales</source>
        <translation>Days with less than no sales</translation>
    </message>
    <message>
        <source>The sum of the day is below zero or no number at all.</source>
        <translation>The sum of the day is below zero or no number at all.</translation>
    </message>
    <message>
        <source>Notifications whose reading does not fit its time</source>
        <translation>Notifications whose reading does not fit its time</translation>
    </message>
    <message>
        <source>A read notification has the time when it was read, an unread one has none.</source>
        <translation>A read notification has the time when it was read, an unread one has none.</translation>
    </message>
    <message>
        <source>Sets or empties the time of reading.</source>
        <translation>Sets or empties the time of reading.</translation>
    </message>
    <message>
        <source>Two settings with one key</source>
        <translation>Two settings with one key</translation>
    </message>
    <message>
        <source>Items with an impossible quantity</source>
        <translation>Items with an impossible quantity</translation>
    </message>
    <message>
        <source>The stock is below zero or no number at all. Count the item and enter what there is.</source>
        <translation>The stock is below zero or no number at all. Count the item and enter what there is.</translation>
    </message>
    <message>
        <source>Items with an impossible price</source>
        <translation>Items with an impossible price</translation>
    </message>
    <message>
        <source>The price is below zero or no number at all, and so is every value that is computed with it.</source>
        <translation>The price is below zero or no number at all, and so is every value that is computed with it.</translation>
    </message>
    <message>
        <source>Empties the price.</source>
        <translation>Empties the price.</translation>
    </message>
    <message>
        <source>Items whose limits are swapped</source>
        <translation>Items whose limits are swapped</translation>
    </message>
    <message>
        <source>The lowest limit is above the highest, so that neither can hold.</source>
        <translation>The lowest limit is above the highest, so that neither can hold.</translation>
    </message>
    <message>
        <source>Swaps the two limits.</source>
        <translation>Swaps the two limits.</translation>
    </message>
    <message>
        <source>Two items with one SKU</source>
        <translation>Two items with one SKU</translation>
    </message>
    <message>
        <source>Two warehouse locations with one code</source>
        <translation>Two warehouse locations with one code</translation>
    </message>
    <message>
        <source>Warehouse locations with less than nothing</source>
        <translation>Warehouse locations with less than nothing</translation>
    </message>
    <message>
        <source>Items of which more is placed than there is</source>
        <translation>Items of which more is placed than there is</translation>
    </message>
    <message>
        <source>The sum of the warehouse locations is larger than the stock of the item. Count the item.</source>
        <translation>The sum of the warehouse locations is larger than the stock of the item. Count the item.</translation>
    </message>
    <message>
        <source>Containers with less than nothing</source>
        <translation>Containers with less than nothing</translation>
    </message>
    <message>
        <source>Containers fuller than they can be</source>
        <translation>Containers fuller than they can be</translation>
    </message>
    <message>
        <source>Either the size of the container or what is said to be in it is wrong.</source>
        <translation>Either the size of the container or what is said to be in it is wrong.</translation>
    </message>
    <message>
        <source>Containers whose limits are swapped</source>
        <translation>Containers whose limits are swapped</translation>
    </message>
    <message>
        <source>The machine is retired, so that nobody will do this. Cancel it, or bring the machine back.</source>
        <translation>The machine is retired, so that nobody will do this. Cancel it, or bring the machine back.</translation>
    </message>
    <message>
        <source>Open tasks of people who may not log in</source>
        <translation>Open tasks of people who may not log in</translation>
    </message>
    <message>
        <source>The account was switched off, so that nobody sees the task among their own.</source>
        <translation>The account was switched off, so that nobody sees the task among their own.</translation>
    </message>
    <message>
        <source>Takes the person off the task.</source>
        <translation>Takes the person off the task.</translation>
    </message>
    <message>
        <source>Completed tasks without a time</source>
        <translation>Completed tasks without a time</translation>
    </message>
    <message>
        <source>Reports on how long work takes leave these out.</source>
        <translation>Reports on how long work takes leave these out.</translation>
    </message>
    <message>
        <source>Takes the time from the history of the task, else from its last change.</source>
        <translation>Takes the time from the history of the task, else from its last change.</translation>
    </message>
    <message>
        <source>Open tasks with a time of completion</source>
        <translation>Open tasks with a time of completion</translation>
    </message>
    <message>
        <source>The task was reopened, or never completed.</source>
        <translation>The task was reopened, or never completed.</translation>
    </message>
    <message>
        <source>Empties the time of completion.</source>
        <translation>Empties the time of completion.</translation>
    </message>
    <message>
        <source>Assigned tasks without anybody</source>
        <translation>Assigned tasks without anybody</translation>
    </message>
    <message>
        <source>Nobody sees the task among their own.</source>
        <translation>Nobody sees the task among their own.</translation>
    </message>
    <message>
        <source>Makes the task a new one again.</source>
        <translation>Makes the task a new one again.</translation>
    </message>
    <message>
        <source>Tasks in progress without anybody</source>
        <translation>Tasks in progress without anybody</translation>
    </message>
    <message>
        <source>Tasks completed before they were made</source>
        <translation>Tasks completed before they were made</translation>
    </message>
    <message>
        <source>One of the two times is wrong.</source>
        <translation>One of the two times is wrong.</translation>
    </message>
    <message>
        <source>Tasks completed in the future</source>
        <translation>Tasks completed in the future</translation>
    </message>
    <message>
        <source>Steps of an unknown kind</source>
        <translation>Steps of an unknown kind</translation>
    </message>
    <message>
        <source>Schedules that repeat in an unknown way</source>
        <translation>Schedules that repeat in an unknown way</translation>
    </message>
    <message>
        <source>Steps with an empty place in their list of photos</source>
        <translation>Steps with an empty place in their list of photos</translation>
    </message>
    <message>
        <source>Open tasks on retired machines</source>
        <translation>Open tasks on retired machines</translation>
    </message>
    <message>
        <source>Schedules for retired machines</source>
        <translation>Schedules for retired machines</translation>
    </message>
    <message>
        <source>Only the first %1 missing ids were followed.</source>
        <translation>Only the first %1 missing ids were followed.</translation>
    </message>
    <message>
        <source>Only %1 accounts were tried.</source>
        <translation>Only %1 accounts were tried.</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>New record</source>
        <translation>New record</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
</context>
<context>
    <name>Enumeration</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Warehouse clerk</source>
        <translation>Warehouse clerk</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Coffee</translation>
    </message>
    <message>
        <source>Snacks</source>
        <translation>Snacks</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>Combined</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Adjustment</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>l</source>
        <translation>l</translation>
    </message>
    <message>
        <source>pcs</source>
        <translation>pcs</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>pack</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Low stock</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>None left</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Surplus</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critical</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Capacity not set</source>
        <translation>Capacity not set</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>No contact</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Status changed</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Cleaning</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Refill</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Daily</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Weekly</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Custom</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Login failed</source>
        <translation>Login failed</translation>
    </message>
    <message>
        <source>Logout</source>
        <translation>Logout</translation>
    </message>
    <message>
        <source>User registered</source>
        <translation>User registered</translation>
    </message>
    <message>
        <source>User created</source>
        <translation>User created</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>User changed</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Password changed</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Session ended</translation>
    </message>
    <message>
        <source>Machine added</source>
        <translation>Machine added</translation>
    </message>
    <message>
        <source>Machine changed</source>
        <translation>Machine changed</translation>
    </message>
    <message>
        <source>Machine retired</source>
        <translation>Machine retired</translation>
    </message>
    <message>
        <source>Machine restored</source>
        <translation>Machine restored</translation>
    </message>
    <message>
        <source>Item added</source>
        <translation>Item added</translation>
    </message>
    <message>
        <source>Item changed</source>
        <translation>Item changed</translation>
    </message>
    <message>
        <source>Stock moved</source>
        <translation>Stock moved</translation>
    </message>
    <message>
        <source>Task created</source>
        <translation>Task created</translation>
    </message>
    <message>
        <source>Task changed</source>
        <translation>Task changed</translation>
    </message>
    <message>
        <source>Task assigned</source>
        <translation>Task assigned</translation>
    </message>
    <message>
        <source>Task started</source>
        <translation>Task started</translation>
    </message>
    <message>
        <source>Task completed</source>
        <translation>Task completed</translation>
    </message>
    <message>
        <source>Task cancelled</source>
        <translation>Task cancelled</translation>
    </message>
    <message>
        <source>Task reopened</source>
        <translation>Task reopened</translation>
    </message>
    <message>
        <source>Task commented</source>
        <translation>Task commented</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exported</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Machine without contact</source>
        <translation>Machine without contact</translation>
    </message>
    <message>
        <source>Machine error</source>
        <translation>Machine error</translation>
    </message>
    <message>
        <source>Task overdue</source>
        <translation>Task overdue</translation>
    </message>
    <message>
        <source>Maintenance due</source>
        <translation>Maintenance due</translation>
    </message>
    <message>
        <source>Warehouse receipt</source>
        <translation>Warehouse receipt</translation>
    </message>
    <message>
        <source>System alert</source>
        <translation>System alert</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>View saved</source>
        <translation>View saved</translation>
    </message>
    <message>
        <source>View deleted</source>
        <translation>View deleted</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Fair</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Company name</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Offline without contact for, min</source>
        <translation>Offline without contact for, min</translation>
    </message>
    <message>
        <source>Temperature limit, °C</source>
        <translation>Temperature limit, °C</translation>
    </message>
    <message>
        <source>Pattern of machine codes</source>
        <translation>Pattern of machine codes</translation>
    </message>
    <message>
        <source>Length of a session, s</source>
        <translation>Length of a session, s</translation>
    </message>
    <message>
        <source>Audit log is kept for, days</source>
        <translation>Audit log is kept for, days</translation>
    </message>
    <message>
        <source>Location added</source>
        <translation>Location added</translation>
    </message>
    <message>
        <source>New location taken back</source>
        <translation>New location taken back</translation>
    </message>
    <message>
        <source>Location changed</source>
        <translation>Location changed</translation>
    </message>
    <message>
        <source>New item taken back</source>
        <translation>New item taken back</translation>
    </message>
    <message>
        <source>New task taken back</source>
        <translation>New task taken back</translation>
    </message>
    <message>
        <source>Changed by SQL</source>
        <translation>Changed by SQL</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The file could not be written: %1. Choose another place.</source>
        <translation>The file could not be written: %1. Choose another place.</translation>
    </message>
    <message>
        <source>Stopped. No file was changed.</source>
        <translation>Stopped. No file was changed.</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Export: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) written.</source>
        <translation>
            <numerusform>%1: %n row written.</numerusform>
            <numerusform>%1: %n rows written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>*contains*</source>
        <translation>*contains*</translation>
    </message>
    <message numerus="yes">
        <source>in %n values</source>
        <translation>
            <numerusform>in %n values</numerusform>
            <numerusform>in %n values</numerusform>
        </translation>
    </message>
    <message>
        <source>A day, words such as “today” or “last 7 days”, or from .. until. Alt+Down shows all.</source>
        <translation>A day, words such as “today” or “last 7 days”, or from .. until. Alt+Down shows all.</translation>
    </message>
    <message>
        <source>A number, &gt; or &lt; with a number, or from .. until. Alt+Down shows all.</source>
        <translation>A number, &gt; or &lt; with a number, or from .. until. Alt+Down shows all.</translation>
    </message>
    <message>
        <source>A word or its beginning; &lt;&gt; for all others. Alt+Down shows all.</source>
        <translation>A word or its beginning; &lt;&gt; for all others. Alt+Down shows all.</translation>
    </message>
    <message>
        <source>A part of the text; = for the whole text, &lt;&gt; for all others. Alt+Down shows all.</source>
        <translation>A part of the text; = for the whole text, &lt;&gt; for all others. Alt+Down shows all.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>during</source>
        <translation>during</translation>
    </message>
    <message>
        <source>not during</source>
        <translation>not during</translation>
    </message>
    <message>
        <source>during one of</source>
        <translation>during one of</translation>
    </message>
    <message>
        <source>during none of</source>
        <translation>during none of</translation>
    </message>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>up to</translation>
    </message>
    <message>
        <source>after</source>
        <translation>after</translation>
    </message>
    <message>
        <source>since</source>
        <translation>since</translation>
    </message>
    <message>
        <source>within</source>
        <translation>within</translation>
    </message>
    <message>
        <source>is</source>
        <translation>is</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>is not</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>less than</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>more than</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>between</source>
        <translation>between</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contains</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>starts with</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>ends with</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>is empty</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>is not empty</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>is one of</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>is none of</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>or</source>
        <translation>or</translation>
    </message>
    <message>
        <source>and</source>
        <translation>and</translation>
    </message>
    <message>
        <source>search “%1”</source>
        <translation>search “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 bn</source>
        <translation>%1 bn</translation>
    </message>
    <message>
        <source>%1 mln</source>
        <translation>%1 mln</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>soʻm</source>
        <translation>soʻm</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Size of the database</source>
        <translation>Size of the database</translation>
    </message>
    <message>
        <source>Size of each schema</source>
        <translation>Size of each schema</translation>
    </message>
    <message>
        <source>Largest tables</source>
        <translation>Largest tables</translation>
    </message>
    <message>
        <source>Dead rows</source>
        <translation>Dead rows</translation>
    </message>
    <message>
        <source>Vacuum does not keep up: the tables grow and get slower. Look for transactions that stay open.</source>
        <translation>Vacuum does not keep up: the tables grow and get slower. Look for transactions that stay open.</translation>
    </message>
    <message>
        <source>Tables without statistics</source>
        <translation>Tables without statistics</translation>
    </message>
    <message>
        <source>The planner guesses. Run ANALYZE once.</source>
        <translation>The planner guesses. Run ANALYZE once.</translation>
    </message>
    <message>
        <source>Slow statements</source>
        <translation>Slow statements</translation>
    </message>
    <message>
        <source>A statement takes that long on average. See whether it lacks an index.</source>
        <translation>A statement takes that long on average. See whether it lacks an index.</translation>
    </message>
    <message>
        <source>Indexes that were never used</source>
        <translation>Indexes that were never used</translation>
    </message>
    <message>
        <source>They cost every write and serve no query since the statistics were reset.</source>
        <translation>They cost every write and serve no query since the statistics were reset.</translation>
    </message>
    <message>
        <source>Tables read from end to end again and again</source>
        <translation>Tables read from end to end again and again</translation>
    </message>
    <message>
        <source>An index is missing for some query. “vhm24-desk migrate deploy” makes those that the lists need.</source>
        <translation>An index is missing for some query. “vhm24-desk migrate deploy” makes those that the lists need.</translation>
    </message>
    <message>
        <source>Broken indexes</source>
        <translation>Broken indexes</translation>
    </message>
    <message>
        <source>Building them was interrupted: they cost and serve nobody. Build them again.</source>
        <translation>Building them was interrupted: they cost and serve nobody. Build them again.</translation>
    </message>
    <message>
        <source>Waiting for somebody else&apos;s lock</source>
        <translation>Waiting for somebody else&apos;s lock</translation>
    </message>
    <message>
        <source>Somebody holds rows and does not go on. Ask them, or end their connection.</source>
        <translation>Somebody holds rows and does not go on. Ask them, or end their connection.</translation>
    </message>
    <message>
        <source>Longest open transaction</source>
        <translation>Longest open transaction</translation>
    </message>
    <message>
        <source>While it is open, dead rows can&apos;t be cleared away anywhere.</source>
        <translation>While it is open, dead rows can&apos;t be cleared away anywhere.</translation>
    </message>
    <message>
        <source>Connections in use</source>
        <translation>Connections in use</translation>
    </message>
    <message>
        <source>Soon nobody else is let in. Use pgbouncer, or raise max_connections.</source>
        <translation>Soon nobody else is let in. Use pgbouncer, or raise max_connections.</translation>
    </message>
    <message>
        <source>Read from memory</source>
        <translation>Read from memory</translation>
    </message>
    <message>
        <source>The memory of the server is too small for what is read. Raise shared_buffers.</source>
        <translation>The memory of the server is too small for what is read. Raise shared_buffers.</translation>
    </message>
    <message>
        <source>Replicas behind</source>
        <translation>Replicas behind</translation>
    </message>
    <message>
        <source>What is read there is of yesterday, and would be lost with the primary.</source>
        <translation>What is read there is of yesterday, and would be lost with the primary.</translation>
    </message>
    <message>
        <source>Log kept for absent replicas</source>
        <translation>Log kept for absent replicas</translation>
    </message>
    <message>
        <source>The log grows until the disk is full. Bring the replica back, or drop its slot.</source>
        <translation>The log grows until the disk is full. Bring the replica back, or drop its slot.</translation>
    </message>
    <message>
        <source>Size of the tablespaces</source>
        <translation>Size of the tablespaces</translation>
    </message>
    <message>
        <source>Transaction numbers used up</source>
        <translation>Transaction numbers used up</translation>
    </message>
    <message>
        <source>Before they run out the server stops taking writes. Let vacuum finish.</source>
        <translation>Before they run out the server stops taking writes. Let vacuum finish.</translation>
    </message>
    <message>
        <source>Deadlocks since the statistics were reset</source>
        <translation>Deadlocks since the statistics were reset</translation>
    </message>
    <message>
        <source>Sorted on disk since the statistics were reset</source>
        <translation>Sorted on disk since the statistics were reset</translation>
    </message>
    <message>
        <source>Settings that lose data</source>
        <translation>Settings that lose data</translation>
    </message>
    <message>
        <source>After a power cut the last writes are gone, or the whole database is. Switch them on.</source>
        <translation>After a power cut the last writes are gone, or the whole database is. Switch them on.</translation>
    </message>
    <message>
        <source>Audit rows that wait to be copied</source>
        <translation>Audit rows that wait to be copied</translation>
    </message>
    <message>
        <source>The database of auth could not be reached for a while; they are copied when it can.</source>
        <translation>The database of auth could not be reached for a while; they are copied when it can.</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Response time</translation>
    </message>
    <message>
        <source>Every step of every list takes at least that long. Look at the network first.</source>
        <translation>Every step of every list takes at least that long. Look at the network first.</translation>
    </message>
    <message>
        <source>Clocks apart</source>
        <translation>Clocks apart</translation>
    </message>
    <message>
        <source>Times of this computer and of the server do not agree. Set the clocks by the network.</source>
        <translation>Times of this computer and of the server do not agree. Set the clocks by the network.</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Free disk</translation>
    </message>
    <message>
        <source>On a full disk the server stops. Make room, or move to a larger one.</source>
        <translation>On a full disk the server stops. Make room, or move to a larger one.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Nothing of what it holds can be read or written. Check host, port and that it runs.</source>
        <translation>Nothing of what it holds can be read or written. Check host, port and that it runs.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Keep an eye on it</source>
        <translation>Keep an eye on it</translation>
    </message>
    <message>
        <source>Act now</source>
        <translation>Act now</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Yellow from %1 down, red from %2 down.</source>
        <translation>Yellow from %1 down, red from %2 down.</translation>
    </message>
    <message>
        <source>Yellow from %1, red from %2.</source>
        <translation>Yellow from %1, red from %2.</translation>
    </message>
    <message>
        <source>Yellow from %1.</source>
        <translation>Yellow from %1.</translation>
    </message>
    <message>
        <source>Red from %1.</source>
        <translation>Red from %1.</translation>
    </message>
    <message>
        <source>Memory of Redis</source>
        <translation>Memory of Redis</translation>
    </message>
    <message>
        <source>Soon Redis takes nothing more. Raise maxmemory, or let it evict keys.</source>
        <translation>Soon Redis takes nothing more. Raise maxmemory, or let it evict keys.</translation>
    </message>
    <message>
        <source>Answered from the cache</source>
        <translation>Answered from the cache</translation>
    </message>
    <message>
        <source>The cache hardly helps: keys live too short, or are never asked for again.</source>
        <translation>The cache hardly helps: keys live too short, or are never asked for again.</translation>
    </message>
    <message>
        <source>Connections to Redis</source>
        <translation>Connections to Redis</translation>
    </message>
    <message>
        <source>Soon nobody else is let in. See who opens so many.</source>
        <translation>Soon nobody else is let in. See who opens so many.</translation>
    </message>
    <message>
        <source>Slow calls of the last hour</source>
        <translation>Slow calls of the last hour</translation>
    </message>
    <message>
        <source>While one runs, everybody waits. Mostly somebody asks for all keys at once.</source>
        <translation>While one runs, everybody waits. Mostly somebody asks for all keys at once.</translation>
    </message>
    <message>
        <source>Role of Redis</source>
        <translation>Role of Redis</translation>
    </message>
    <message>
        <source>It is a replica that has lost its master, or can&apos;t save. What it says may be of yesterday.</source>
        <translation>It is a replica that has lost its master, or can&apos;t save. What it says may be of yesterday.</translation>
    </message>
    <message>
        <source>Response time of Redis</source>
        <translation>Response time of Redis</translation>
    </message>
    <message>
        <source>The programs do without it, more slowly. Check REDIS_URL and that it runs.</source>
        <translation>The programs do without it, more slowly. Check REDIS_URL and that it runs.</translation>
    </message>
    <message>
        <source>Keys evicted for want of memory</source>
        <translation>Keys evicted for want of memory</translation>
    </message>
    <message>
        <source>tables: %1</source>
        <translation>tables: %1</translation>
    </message>
    <message>
        <source>rows: %1</source>
        <translation>rows: %1</translation>
    </message>
    <message>
        <source>dead: %1, last vacuum: %2</source>
        <translation>dead: %1, last vacuum: %2</translation>
    </message>
    <message>
        <source>calls: %1</source>
        <translation>calls: %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>scans: %1</source>
        <translation>scans: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>blocks from disk: %1</source>
        <translation>blocks from disk: %1</translation>
    </message>
    <message>
        <source>transactions: %1</source>
        <translation>transactions: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>files: %1</source>
        <translation>files: %1</translation>
    </message>
    <message>
        <source>fragmentation: %1</source>
        <translation>fragmentation: %1</translation>
    </message>
    <message>
        <source>waits for %1: %2</source>
        <translation>waits for %1: %2</translation>
    </message>
</context>
<context>
    <name>HealthFigure</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Database of all services</source>
        <translation>Database of all services</translation>
    </message>
    <message>
        <source>Database “%1”</source>
        <translation>Database “%1”</translation>
    </message>
</context>
<context>
    <name>HealthReason</name>
    <message>
        <source>the extension pg_stat_statements is not installed</source>
        <translation>the extension pg_stat_statements is not installed</translation>
    </message>
    <message>
        <source>the server is another computer, and SQL does not tell</source>
        <translation>the server is another computer, and SQL does not tell</translation>
    </message>
    <message>
        <source>the disk of the server can&apos;t be seen from here</source>
        <translation>the disk of the server can&apos;t be seen from here</translation>
    </message>
    <message>
        <source>nothing was asked for yet</source>
        <translation>nothing was asked for yet</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Rows of the target</source>
        <translation>Rows of the target</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>References</source>
        <translation>References</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>The source has all tables and columns of the older schema.</source>
        <translation>The source has all tables and columns of the older schema.</translation>
    </message>
    <message>
        <source>All services are built as they should be.</source>
        <translation>All services are built as they should be.</translation>
    </message>
    <message>
        <source>The tables of the target are empty.</source>
        <translation>The tables of the target are empty.</translation>
    </message>
    <message>
        <source>Every value of a list is known.</source>
        <translation>Every value of a list is known.</translation>
    </message>
    <message>
        <source>Every reference leads to a row that is there.</source>
        <translation>Every reference leads to a row that is there.</translation>
    </message>
    <message>
        <source>All numbers, moments and fields are sound.</source>
        <translation>All numbers, moments and fields are sound.</translation>
    </message>
    <message>
        <source>Every user has a telegramId.</source>
        <translation>Every user has a telegramId.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>in the way</source>
        <translation>in the way</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>fine</translation>
    </message>
    <message>
        <source>%1 rows, %2 of them do not fit.</source>
        <translation>%1 rows, %2 of them do not fit.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will wait in quarantine.</source>
        <translation>
            <numerusform>%n row will wait in quarantine.</numerusform>
            <numerusform>%n rows will wait in quarantine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source and target: %1.</source>
        <translation>Source and target: %1.</translation>
    </message>
    <message>
        <source>The source does not hold the older single schema of VHM24. Add ?schema=NAME to the address if it is not in public.</source>
        <translation>The source does not hold the older single schema of VHM24. Add ?schema=NAME to the address if it is not in public.</translation>
    </message>
    <message>
        <source>The source has no table %1.</source>
        <translation>The source has no table %1.</translation>
    </message>
    <message>
        <source>The source has no column %1, which is needed.</source>
        <translation>The source has no column %1, which is needed.</translation>
    </message>
    <message>
        <source>The source has no column %1: it stays empty or gets its usual value.</source>
        <translation>The source has no column %1: it stays empty or gets its usual value.</translation>
    </message>
    <message>
        <source>The source is not as expected: %1</source>
        <translation>The source is not as expected: %1</translation>
    </message>
    <message>
        <source>The list “%1” of the file is not known and not read.</source>
        <translation>The list “%1” of the file is not known and not read.</translation>
    </message>
    <message>
        <source>The source holds no rows.</source>
        <translation>The source holds no rows.</translation>
    </message>
    <message>
        <source>The table %1 of the target holds rows already.</source>
        <translation>The table %1 of the target holds rows already.</translation>
    </message>
    <message>
        <source>The table %1 of the target holds rows; these stay as they are.</source>
        <translation>The table %1 of the target holds rows; these stay as they are.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) went through in an earlier run; it goes on there.</source>
        <translation>
            <numerusform>%1: %n row went through in an earlier run; it goes on there.</numerusform>
            <numerusform>%1: %n rows went through in an earlier run; it goes on there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%n row(s)).</source>
        <translation>
            <numerusform>%1: %2 (%n row).</numerusform>
            <numerusform>%1: %2 (%n rows).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the value “%2” is not known.</source>
        <translation>%1: the value “%2” is not known.</translation>
    </message>
    <message>
        <source>%1 is empty where it must not be.</source>
        <translation>%1 is empty where it must not be.</translation>
    </message>
    <message>
        <source>%1 is no usable number.</source>
        <translation>%1 is no usable number.</translation>
    </message>
    <message>
        <source>%1 is no usable moment.</source>
        <translation>%1 is no usable moment.</translation>
    </message>
    <message>
        <source>%1 refers to a row that is not there or does not fit.</source>
        <translation>%1 refers to a row that is not there or does not fit.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) have no telegramId: they cannot use the bot.</source>
        <translation>
            <numerusform>%n user has no telegramId and cannot use the bot.</numerusform>
            <numerusform>%n users have no telegramId: they cannot use the bot.</numerusform>
        </translation>
    </message>
    <message>
        <source>another row has the same %1</source>
        <translation>another row has the same %1</translation>
    </message>
    <message>
        <source>the target has another row with this id</source>
        <translation>the target has another row with this id</translation>
    </message>
    <message>
        <source>the value of %1 is not known</source>
        <translation>the value of %1 is not known</translation>
    </message>
    <message>
        <source>%1 is no usable number</source>
        <translation>%1 is no usable number</translation>
    </message>
    <message>
        <source>%1 is no usable moment</source>
        <translation>%1 is no usable moment</translation>
    </message>
    <message>
        <source>%1 refers to a row that is not there</source>
        <translation>%1 refers to a row that is not there</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 is empty</translation>
    </message>
    <message>
        <source>A database refused the user name, the password or the right to do it (%1).</source>
        <translation>A database refused the user name, the password or the right to do it (%1).</translation>
    </message>
    <message>
        <source>The file is not the JSON of the older backup script (%1).</source>
        <translation>The file is not the JSON of the older backup script (%1).</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <translation>The file can&apos;t be read: %1</translation>
    </message>
    <message>
        <source>It could not go on: %1</source>
        <translation>It could not go on: %1</translation>
    </message>
    <message>
        <source>the file is read</source>
        <translation>the file is read</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>looked at</translation>
    </message>
    <message>
        <source>is copied</source>
        <translation>is copied</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>compared</translation>
    </message>
    <message>
        <source>is compared</source>
        <translation>is compared</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>a JSON file</translation>
    </message>
    <message>
        <source>An import from %1 was interrupted (%2): %3 of %4 tables are complete. Give the same source again, and it goes on where it stopped.</source>
        <translation>An import from %1 was interrupted (%2): %3 of %4 tables are complete. Give the same source again, and it goes on where it stopped.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) are in the target already, the same in every column.</source>
        <translation>
            <numerusform>%1: %n row is in the target already, the same in every column.</numerusform>
            <numerusform>%1: %n rows are in the target already, the same in every column.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the target has other rows with the same id.</source>
        <translation>%1: the target has other rows with the same id.</translation>
    </message>
    <message>
        <source>%1: another row has the same value.</source>
        <translation>%1: another row has the same value.</translation>
    </message>
    <message>
        <source>The source is as expected.</source>
        <translation>The source is as expected.</translation>
    </message>
    <message>
        <source>%1 rows.</source>
        <translation>%1 rows.</translation>
    </message>
    <message numerus="yes">
        <source>%n audit row(s) have not arrived in the audit log yet. They do so within a minute while this program runs; check again then.</source>
        <translation>
            <numerusform>%n audit row has not arrived in the audit log yet. It does so within a minute while this program runs; check again then.</numerusform>
            <numerusform>%n audit rows have not arrived in the audit log yet. They do so within a minute while this program runs; check again then.</numerusform>
        </translation>
    </message>
    <message>
        <source>the tables of the target are made</source>
        <translation>the tables of the target are made</translation>
    </message>
    <message>
        <source>%1: source and target are the same. Choose another connection.</source>
        <translation>%1: source and target are the same. Choose another connection.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n migration(s) are applied first.</source>
        <translation>
            <numerusform>%1: %n migration is applied first.</numerusform>
            <numerusform>%1: %n migrations are applied first.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the target the migration %1 failed. Connect to it and look at the page Structure.</source>
        <translation>In the target the migration %1 failed. Connect to it and look at the page Structure.</translation>
    </message>
    <message>
        <source>The target is not as expected: %1. The page Structure of that connection mends it.</source>
        <translation>The target is not as expected: %1. The page Structure of that connection mends it.</translation>
    </message>
    <message>
        <source>A database can&apos;t be reached (%1). What has arrived stays there; start again, and it goes on where it stopped.</source>
        <translation>A database can&apos;t be reached (%1). What has arrived stays there; start again, and it goes on where it stopped.</translation>
    </message>
</context>
<context>
    <name>JsonField</name>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Retired by</source>
        <translation>Retired by</translation>
    </message>
    <message>
        <source>Retired at</source>
        <translation>Retired at</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installed</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prices</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Sales counting</source>
        <translation>Sales counting</translation>
    </message>
    <message>
        <source>Reports every, min</source>
        <translation>Reports every, min</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Duration, min</source>
        <translation>Duration, min</translation>
    </message>
    <message>
        <source>Quantity added</source>
        <translation>Quantity added</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Date of the operation</source>
        <translation>Date of the operation</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Day of the month</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Days of the week</translation>
    </message>
    <message>
        <source>Schedule (cron)</source>
        <translation>Schedule (cron)</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Signal, dBm</source>
        <translation>Signal, dBm</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>running total</source>
        <translation>running total</translation>
    </message>
    <message>
        <source>per report</source>
        <translation>per report</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>This SKU is taken by another item. Choose another one.</source>
        <translation>This SKU is taken by another item. Choose another one.</translation>
    </message>
    <message>
        <source>This code is taken already. Choose another one.</source>
        <translation>This code is taken already. Choose another one.</translation>
    </message>
    <message>
        <source>This serial number belongs to another machine.</source>
        <translation>This serial number belongs to another machine.</translation>
    </message>
    <message>
        <source>This e-mail address belongs to another user.</source>
        <translation>This e-mail address belongs to another user.</translation>
    </message>
    <message>
        <source>A record with the same value exists already.</source>
        <translation>A record with the same value exists already.</translation>
    </message>
    <message>
        <source>Other records refer to this one, or it refers to one that is gone.</source>
        <translation>Other records refer to this one, or it refers to one that is gone.</translation>
    </message>
    <message>
        <source>A required field is empty.</source>
        <translation>A required field is empty.</translation>
    </message>
    <message>
        <source>The database refused these values.</source>
        <translation>The database refused these values.</translation>
    </message>
    <message>
        <source>The database has no connection left. Wait a moment and try again.</source>
        <translation>The database has no connection left. Wait a moment and try again.</translation>
    </message>
    <message>
        <source>The database did not answer in time. Check the network and try again.</source>
        <translation>The database did not answer in time. Check the network and try again.</translation>
    </message>
    <message>
        <source>The database can&apos;t be reached. Check the network and the server; the program tries again by itself.</source>
        <translation>The database can&apos;t be reached. Check the network and the server; the program tries again by itself.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelled. Nothing was changed.</translation>
    </message>
    <message>
        <source>Somebody changed this record meanwhile. Nothing was saved; look at it again.</source>
        <translation>Somebody changed this record meanwhile. Nothing was saved; look at it again.</translation>
    </message>
    <message>
        <source>The database refused the user name or password. Check the connection&apos;s settings.</source>
        <translation>The database refused the user name or password. Check the connection&apos;s settings.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Your role does not allow this.</translation>
    </message>
    <message>
        <source>A value is not acceptable. Nothing was changed.</source>
        <translation>A value is not acceptable. Nothing was changed.</translation>
    </message>
    <message>
        <source>A table is missing in the database. Run the migrations: vhm24-desk migrate deploy --all.</source>
        <translation>A table is missing in the database. Run the migrations: vhm24-desk migrate deploy --all.</translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation>The record is not there any more.</translation>
    </message>
    <message>
        <source>The connection broke while saving. The program will find out whether it was saved.</source>
        <translation>The connection broke while saving. The program will find out whether it was saved.</translation>
    </message>
    <message>
        <source>The database reported an unexpected error. The log has the details.</source>
        <translation>The database reported an unexpected error. The log has the details.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventory</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Common</source>
        <translation>Common</translation>
    </message>
    <message>
        <source>There is no such value in the list.</source>
        <translation>There is no such value in the list.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Write yes or no.</translation>
    </message>
    <message>
        <source>The first value must not be greater than the second.</source>
        <translation>The first value must not be greater than the second.</translation>
    </message>
    <message>
        <source>The text holds characters that can&apos;t be shown. Remove them.</source>
        <translation>The text holds characters that can&apos;t be shown. Remove them.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>The text is too long.</translation>
    </message>
    <message>
        <source>The number must not be below zero.</source>
        <translation>The number must not be below zero.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>This is not valid JSON.</translation>
    </message>
    <message>
        <source>Fill in this field.</source>
        <translation>Fill in this field.</translation>
    </message>
    <message>
        <source>There are too many digits after the comma.</source>
        <translation>There are too many digits after the comma.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>The number is too large.</translation>
    </message>
    <message>
        <source>This is not a number. Write it like 1 234,5.</source>
        <translation>This is not a number. Write it like 1 234,5.</translation>
    </message>
    <message>
        <source>This is not a date. Write it like 19.11.2026, or “today”.</source>
        <translation>This is not a date. Write it like 19.11.2026, or “today”.</translation>
    </message>
    <message>
        <source>This column can&apos;t be compared in that way.</source>
        <translation>This column can&apos;t be compared in that way.</translation>
    </message>
    <message>
        <source>This is not valid JSON: look at line %1, column %2.</source>
        <translation>This is not valid JSON: look at line %1, column %2.</translation>
    </message>
    <message>
        <source>A number stands here. Write it like 1 234,5, or put quotes around it to make it a text.</source>
        <translation>A number stands here. Write it like 1 234,5, or put quotes around it to make it a text.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not signed by the authority that the settings name, or has expired. Check sslrootcert; if it is right, somebody may be in between.</source>
        <translation>The server&apos;s certificate is not signed by the authority that the settings name, or has expired. Check sslrootcert; if it is right, somebody may be in between.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is that of another computer. Write the host in the URL as the certificate names it.</source>
        <translation>The server&apos;s certificate is that of another computer. Write the host in the URL as the certificate names it.</translation>
    </message>
    <message>
        <source>The server has no TLS, but the settings ask for it. Nothing was sent to it.</source>
        <translation>The server has no TLS, but the settings ask for it. Nothing was sent to it.</translation>
    </message>
    <message>
        <source>A certificate or key that the settings name can&apos;t be used. Look whether the file is there and only you can read the key.</source>
        <translation>A certificate or key that the settings name can&apos;t be used. Look whether the file is there and only you can read the key.</translation>
    </message>
    <message>
        <source>The server wants a certificate of this computer, or does not accept the one it got. Check sslcert and sslkey.</source>
        <translation>The server wants a certificate of this computer, or does not accept the one it got. Check sslcert and sslkey.</translation>
    </message>
    <message>
        <source>The server is older than this program needs (PostgreSQL 13).</source>
        <translation>The server is older than this program needs (PostgreSQL 13).</translation>
    </message>
    <message>
        <source>There is no database of this name on the server. Create it, or correct the name.</source>
        <translation>There is no database of this name on the server. Create it, or correct the name.</translation>
    </message>
</context>
<context>
    <name>MovementRules</name>
    <message>
        <source>Type the counted quantity. Zero is a count, too.</source>
        <translation>Type the counted quantity. Zero is a count, too.</translation>
    </message>
    <message>
        <source>Type the quantity. If there is none, remove the line: Ctrl Del.</source>
        <translation>Type the quantity. If there is none, remove the line: Ctrl Del.</translation>
    </message>
    <message>
        <source>The price must lie between 0 and 1 000 000 000.</source>
        <translation>The price must lie between 0 and 1 000 000 000.</translation>
    </message>
    <message>
        <source>The quantity must not exceed 1 000 000 000.</source>
        <translation>The quantity must not exceed 1 000 000 000.</translation>
    </message>
    <message>
        <source>A counted quantity can&apos;t be below zero.</source>
        <translation>A counted quantity can&apos;t be below zero.</translation>
    </message>
    <message>
        <source>The count is the same as the stock. There is nothing to correct: remove the line, Ctrl Del.</source>
        <translation>The count is the same as the stock. There is nothing to correct: remove the line, Ctrl Del.</translation>
    </message>
    <message>
        <source>The difference is below 0,01.</source>
        <translation>The difference is below 0,01.</translation>
    </message>
    <message>
        <source>The quantity must be at least %1. If there is none, remove the line: Ctrl Del.</source>
        <translation>The quantity must be at least %1. If there is none, remove the line: Ctrl Del.</translation>
    </message>
    <message>
        <source>Pieces are counted in whole numbers.</source>
        <translation>Pieces are counted in whole numbers.</translation>
    </message>
    <message>
        <source>There are only %1 in stock. Take less, or correct the stock first.</source>
        <translation>There are only %1 in stock. Take less, or correct the stock first.</translation>
    </message>
    <message>
        <source>There are only %1 at %2. Take less, choose another place, or correct the stock first.</source>
        <translation>There are only %1 at %2. Take less, choose another place, or correct the stock first.</translation>
    </message>
    <message>
        <source>Only %1 still fit into the machine. Book it to be asked whether more went in.</source>
        <translation>Only %1 still fit into the machine. Book it to be asked whether more went in.</translation>
    </message>
    <message>
        <source>This item is not there any more. Remove the line: Ctrl Del.</source>
        <translation>This item is not there any more. Remove the line: Ctrl Del.</translation>
    </message>
    <message>
        <source>This item is switched off: nothing more is taken in of it. Remove the line: Ctrl Del.</source>
        <translation>This item is switched off: nothing more is taken in of it. Remove the line: Ctrl Del.</translation>
    </message>
    <message>
        <source>The place is not there any more. Choose another one.</source>
        <translation>The place is not there any more. Choose another one.</translation>
    </message>
    <message>
        <source>The place is closed: nothing more is put there. Choose another one.</source>
        <translation>The place is closed: nothing more is put there. Choose another one.</translation>
    </message>
    <message>
        <source>The quantity must be a number with at most 6 decimals, up to 1 000 000 000.</source>
        <translation>The quantity must be a number with at most 6 decimals, up to 1 000 000 000.</translation>
    </message>
    <message>
        <source>The quantity, or its difference, must be at least 0,01.</source>
        <translation>The quantity, or its difference, must be at least 0,01.</translation>
    </message>
</context>
<context>
    <name>OverviewFigures</name>
    <message>
        <source>nothing to compare with: %1</source>
        <translation>nothing to compare with: %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>to %1</translation>
    </message>
    <message>
        <source>Revenue today</source>
        <translation>Revenue today</translation>
    </message>
    <message>
        <source>Sales today</source>
        <translation>Sales today</translation>
    </message>
    <message>
        <source> + %1 in %2</source>
        <translation> + %1 in %2</translation>
    </message>
    <message>
        <source>Stock value</source>
        <translation>Stock value</translation>
    </message>
    <message>
        <source>items: %1, without a price: %2</source>
        <translation>items: %1, without a price: %2</translation>
    </message>
    <message>
        <source>items: %1</source>
        <translation>items: %1</translation>
    </message>
    <message>
        <source>all have been read</source>
        <translation>all have been read</translation>
    </message>
    <message>
        <source>Machines online</source>
        <translation>Machines online</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>errors: %1 · in maintenance: %2</source>
        <translation>errors: %1 · in maintenance: %2</translation>
    </message>
    <message>
        <source>Machines without contact</source>
        <translation>Machines without contact</translation>
    </message>
    <message>
        <source>all are in contact</source>
        <translation>all are in contact</translation>
    </message>
    <message>
        <source>Tasks overdue</source>
        <translation>Tasks overdue</translation>
    </message>
    <message>
        <source>of %1 open</source>
        <translation>of %1 open</translation>
    </message>
    <message>
        <source>due today: %1</source>
        <translation>due today: %1</translation>
    </message>
    <message>
        <source>Low in stock</source>
        <translation>Low in stock</translation>
    </message>
    <message>
        <source>none left: %1</source>
        <translation>none left: %1</translation>
    </message>
    <message>
        <source>%1 %2 on average</source>
        <translation>%1 %2 on average</translation>
    </message>
    <message>
        <source>week: %1</source>
        <translation>week: %1</translation>
    </message>
    <message>
        <source>week: %1, %2</source>
        <translation>week: %1, %2</translation>
    </message>
    <message>
        <source>nothing sold today yet</source>
        <translation>nothing sold today yet</translation>
    </message>
    <message>
        <source>Unread notifications</source>
        <translation>Unread notifications</translation>
    </message>
    <message>
        <source>The line shows how many came on each of the last 14 days.</source>
        <translation>The line shows how many came on each of the last 14 days.</translation>
    </message>
</context>
<context>
    <name>OverviewRows</name>
    <message>
        <source>no date</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>today %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>tomorrow %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>no contact for %1</source>
        <translation>no contact for %1</translation>
    </message>
    <message>
        <source>has never reported</source>
        <translation>has never reported</translation>
    </message>
    <message>
        <source>reports an error</source>
        <translation>reports an error</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, %2: sales today: %3</source>
        <translation>%1, %2: sales today: %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>&lt; 1 d</source>
        <translation>&lt; 1 d</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>min. %1</source>
        <translation>min. %1</translation>
    </message>
    <message>
        <source>Days left at the pace of the last 14 days: %1</source>
        <translation>Days left at the pace of the last 14 days: %1</translation>
    </message>
    <message>
        <source>%1. Nobody has it.</source>
        <translation>%1. Nobody has it.</translation>
    </message>
    <message>
        <source>%1. %2 has it.</source>
        <translation>%1. %2 has it.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>SQL console</source>
        <translation>SQL console</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>Nothing was pasted</source>
        <translation>Nothing was pasted</translation>
    </message>
    <message>
        <source>This list can&apos;t be changed here, so nothing can be pasted into it.</source>
        <translation>This list can&apos;t be changed here, so nothing can be pasted into it.</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>The clipboard holds no text.</translation>
    </message>
    <message>
        <source>“%1” is not in the list “%2”.</source>
        <translation>“%1” is not in the list “%2”.</translation>
    </message>
    <message>
        <source>Several records are called “%1”. Write the code or the ID.</source>
        <translation>Several records are called “%1”. Write the code or the ID.</translation>
    </message>
    <message>
        <source>This column can&apos;t be changed here.</source>
        <translation>This column can&apos;t be changed here.</translation>
    </message>
    <message>
        <source>A value is needed here.</source>
        <translation>A value is needed here.</translation>
    </message>
    <message>
        <source>“%1” is not a number: there is a letter O in place of a zero.</source>
        <translation>“%1” is not a number: there is a letter O in place of a zero.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” is not a number.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 31.12.2026.</source>
        <translation>“%1” is not a date. Write it like 31.12.2026.</translation>
    </message>
    <message>
        <source>“%1” may be two different days. Write it like 31.12.2026.</source>
        <translation>“%1” may be two different days. Write it like 31.12.2026.</translation>
    </message>
    <message>
        <source>“%1” was shortened by the table program. Format its column as text there and copy it again.</source>
        <translation>“%1” was shortened by the table program. Format its column as text there and copy it again.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” is neither yes nor no.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>“%1” is none of: %2.</translation>
    </message>
    <message>
        <source>“%1” is too small. The least is %2.</source>
        <translation>“%1” is too small. The least is %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more cell(s) like these follow.</source>
        <translation>
            <numerusform>%n more cell like these follows.</numerusform>
            <numerusform>%n more cells like these follow.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, %2.</source>
        <translation>Row %1, %2.</translation>
    </message>
    <message>
        <source>Similar:</source>
        <translation>Similar:</translation>
    </message>
    <message>
        <source>“%1” was read as %2.</source>
        <translation>“%1” was read as %2.</translation>
    </message>
    <message>
        <source>Leave this column out</source>
        <translation>Leave this column out</translation>
    </message>
    <message>
        <source>The block is longer than the rows that are loaded below the current one. Scroll further down first, or paste it as new rows.</source>
        <translation>The block is longer than the rows that are loaded below the current one. Scroll further down first, or paste it as new rows.</translation>
    </message>
    <message>
        <source>Click the cell where the block should begin. New records can&apos;t be added to this list.</source>
        <translation>Click the cell where the block should begin. New records can&apos;t be added to this list.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the block would stand below the last record, and new ones can&apos;t be added to this list.</source>
        <translation>
            <numerusform>%n row of the block would stand below the last record, and new ones can&apos;t be added to this list.</numerusform>
            <numerusform>%n rows of the block would stand below the last record, and new ones can&apos;t be added to this list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The block is %n column(s) wide.</source>
        <translation>
            <numerusform>The block is %n column wide.</numerusform>
            <numerusform>The block is %n columns wide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are only %n column(s) from the current cell on. Begin further left.</source>
        <translation>
            <numerusform>There is only %n column from the current cell on. Begin further left.</numerusform>
            <numerusform>There are only %n columns from the current cell on. Begin further left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>A print takes up to %1 rows, and this list has more. Set a filter, or export the list to a file.</source>
        <translation>A print takes up to %1 rows, and this list has more. Set a filter, or export the list to a file.</translation>
    </message>
    <message>
        <source>PDF: %1</source>
        <translation>PDF: %1</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Print: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) sent to the printer.</source>
        <translation>
            <numerusform>%n row sent to the printer.</numerusform>
            <numerusform>%n rows sent to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) written.</source>
        <translation>
            <numerusform>%1: %n row written.</numerusform>
            <numerusform>%1: %n rows written.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is too long for paper</source>
        <translation>The list is too long for paper</translation>
    </message>
    <message numerus="yes">
        <source>%n selected row(s)</source>
        <translation>
            <numerusform>%n selected row</numerusform>
            <numerusform>%n selected rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>%1, made by %2</source>
        <translation>%1, made by %2</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 of %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ReplicaNote</name>
    <message>
        <source>Figures from the main database: the replica is behind or does not answer</source>
        <translation>Figures from the main database: the replica is behind or does not answer</translation>
    </message>
    <message>
        <source>Figures from the replica, %1 s old</source>
        <translation>Figures from the replica, %1 s old</translation>
    </message>
</context>
<context>
    <name>Shortcut</name>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In a list</translation>
    </message>
    <message>
        <source>In a cell</source>
        <translation>In a cell</translation>
    </message>
    <message>
        <source>In forms and panels</source>
        <translation>In forms and panels</translation>
    </message>
    <message>
        <source>Find a page or a record</source>
        <translation>Find a page or a record</translation>
    </message>
    <message>
        <source>The main action of the page</source>
        <translation>The main action of the page</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Show and change the keys</source>
        <translation>Show and change the keys</translation>
    </message>
    <message>
        <source>Open the first section</source>
        <translation>Open the first section</translation>
    </message>
    <message>
        <source>Open the second section</source>
        <translation>Open the second section</translation>
    </message>
    <message>
        <source>Open the third section</source>
        <translation>Open the third section</translation>
    </message>
    <message>
        <source>Open the fourth section</source>
        <translation>Open the fourth section</translation>
    </message>
    <message>
        <source>Open the fifth section</source>
        <translation>Open the fifth section</translation>
    </message>
    <message>
        <source>Open the sixth section</source>
        <translation>Open the sixth section</translation>
    </message>
    <message>
        <source>Open the seventh section</source>
        <translation>Open the seventh section</translation>
    </message>
    <message>
        <source>Open the eighth section</source>
        <translation>Open the eighth section</translation>
    </message>
    <message>
        <source>Open this list once more in a new tab</source>
        <translation>Open this list once more in a new tab</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Close the tab</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Next tab</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Previous tab</translation>
    </message>
    <message>
        <source>List: edit</source>
        <translation>List: edit</translation>
    </message>
    <message>
        <source>List: copy and paste</source>
        <translation>List: copy and paste</translation>
    </message>
    <message>
        <source>List: find</source>
        <translation>List: find</translation>
    </message>
    <message>
        <source>List: related records</source>
        <translation>List: related records</translation>
    </message>
    <message>
        <source>List: view</source>
        <translation>List: view</translation>
    </message>
    <message>
        <source>List: export and print</source>
        <translation>List: export and print</translation>
    </message>
    <message>
        <source>Open the selected row</source>
        <translation>Open the selected row</translation>
    </message>
    <message>
        <source>Go from cell to cell</source>
        <translation>Go from cell to cell</translation>
    </message>
    <message>
        <source>A page up or down</source>
        <translation>A page up or down</translation>
    </message>
    <message>
        <source>First and last cell of the row</source>
        <translation>First and last cell of the row</translation>
    </message>
    <message>
        <source>Start and end of the list</source>
        <translation>Start and end of the list</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>Select more rows</translation>
    </message>
    <message>
        <source>Select all loaded rows</source>
        <translation>Select all loaded rows</translation>
    </message>
    <message>
        <source>Ctrl+Click</source>
        <translation>Ctrl+Click</translation>
    </message>
    <message>
        <source>Open a link in a new tab</source>
        <translation>Open a link in a new tab</translation>
    </message>
    <message>
        <source>Shift+Click</source>
        <translation>Shift+Click</translation>
    </message>
    <message>
        <source>Order by a further column, on its head</source>
        <translation>Order by a further column, on its head</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Edit the cell</translation>
    </message>
    <message>
        <source>Edit the cell and begin with this letter</source>
        <translation>Edit the cell and begin with this letter</translation>
    </message>
    <message>
        <source>Accept and go to the row below</source>
        <translation>Accept and go to the row below</translation>
    </message>
    <message>
        <source>Accept and edit the next or previous cell</source>
        <translation>Accept and edit the next or previous cell</translation>
    </message>
    <message>
        <source>Leave the cell as it was</source>
        <translation>Leave the cell as it was</translation>
    </message>
    <message>
        <source>Edit a text or a list in a window of its own</source>
        <translation>Edit a text or a list in a window of its own</translation>
    </message>
    <message>
        <source>Open the calendar or the list of values</source>
        <translation>Open the calendar or the list of values</translation>
    </message>
    <message>
        <source>Close the panel or the dialog</source>
        <translation>Close the panel or the dialog</translation>
    </message>
    <message>
        <source>Next and previous field</source>
        <translation>Next and previous field</translation>
    </message>
    <message>
        <source>Book or save in a form</source>
        <translation>Book or save in a form</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Find in the list</translation>
    </message>
    <message>
        <source>Drag of the scroll bar</source>
        <translation>Drag of the scroll bar</translation>
    </message>
    <message>
        <source>Go to any place of the list; a hint names the row</source>
        <translation>Go to any place of the list; a hint names the row</translation>
    </message>
    <message>
        <source>Show the named view of this number</source>
        <translation>Show the named view of this number</translation>
    </message>
    <message>
        <source>Offer values and comparisons in the filter of a column</source>
        <translation>Offer values and comparisons in the filter of a column</translation>
    </message>
</context>
<context>
    <name>Size</name>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
</context>
<context>
    <name>SqlConsole</name>
    <message>
        <source>Type a statement first.</source>
        <translation>Type a statement first.</translation>
    </message>
    <message>
        <source>The console begins and ends transactions by itself: leave this statement out.</source>
        <translation>The console begins and ends transactions by itself: leave this statement out.</translation>
    </message>
    <message>
        <source>COPY is not sent, because it reads and writes files of the server.</source>
        <translation>COPY is not sent, because it reads and writes files of the server.</translation>
    </message>
    <message>
        <source>This statement changes something, and the console only reads. Nothing was changed.</source>
        <translation>This statement changes something, and the console only reads. Nothing was changed.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Your role does not allow this.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>One statement at a time: select the one to run.</source>
        <translation>One statement at a time: select the one to run.</translation>
    </message>
    <message>
        <source>The database refused the statement. Nothing was changed.</source>
        <translation>The database refused the statement. Nothing was changed.</translation>
    </message>
    <message>
        <source>The first %1 rows; there are more, which were not read</source>
        <translation>The first %1 rows; there are more, which were not read</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <translation>%1 · %2 ms</translation>
    </message>
    <message>
        <source>No rows were changed, but something else was.</source>
        <translation>No rows were changed, but something else was.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were changed (%1).</source>
        <translation>
            <numerusform>%n row was changed (%1).</numerusform>
            <numerusform>%n rows were changed (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>This service has no such table. Its name may have to stand in quotes, or another service is meant.</source>
        <translation>This service has no such table. Its name may have to stand in quotes, or another service is meant.</translation>
    </message>
</context>
<context>
    <name>Structure</name>
    <message>
        <source>Of this program</source>
        <translation>Of this program</translation>
    </message>
    <message>
        <source>missing table</source>
        <translation>missing table</translation>
    </message>
    <message>
        <source>missing column</source>
        <translation>missing column</translation>
    </message>
    <message>
        <source>unknown column</source>
        <translation>unknown column</translation>
    </message>
    <message>
        <source>other type</source>
        <translation>other type</translation>
    </message>
    <message>
        <source>other default value</source>
        <translation>other default value</translation>
    </message>
    <message>
        <source>other rule for empty values</source>
        <translation>other rule for empty values</translation>
    </message>
    <message>
        <source>missing index</source>
        <translation>missing index</translation>
    </message>
    <message>
        <source>unknown index</source>
        <translation>unknown index</translation>
    </message>
    <message>
        <source>unknown unique index</source>
        <translation>unknown unique index</translation>
    </message>
    <message>
        <source>other index</source>
        <translation>other index</translation>
    </message>
    <message>
        <source>missing foreign key</source>
        <translation>missing foreign key</translation>
    </message>
    <message>
        <source>unknown foreign key</source>
        <translation>unknown foreign key</translation>
    </message>
    <message>
        <source>other foreign key</source>
        <translation>other foreign key</translation>
    </message>
    <message>
        <source>missing enumeration</source>
        <translation>missing enumeration</translation>
    </message>
    <message>
        <source>other words in an enumeration</source>
        <translation>other words in an enumeration</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pending</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>applied</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>changed afterwards</source>
        <translation>changed afterwards</translation>
    </message>
    <message>
        <source>unknown to this program</source>
        <translation>unknown to this program</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Audit log</source>
        <translation>Audit log</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet</source>
        <translation>Nothing has been recorded yet</translation>
    </message>
    <message>
        <source>Every change that somebody makes here or in the back end will appear in this log.</source>
        <translation>Every change that somebody makes here or in the back end will appear in this log.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>There are no sessions</source>
        <translation>There are no sessions</translation>
    </message>
    <message>
        <source>Everybody who logs in to this program appears here until the session ends.</source>
        <translation>Everybody who logs in to this program appears here until the session ends.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>There are no users yet</source>
        <translation>There are no users yet</translation>
    </message>
    <message>
        <source>Add the people who work with the machines, and give each of them a role.</source>
        <translation>Add the people who work with the machines, and give each of them a role.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>There are no items yet</source>
        <translation>There are no items yet</translation>
    </message>
    <message>
        <source>Add the first ingredient or product; its stock starts at zero and comes in by a receipt.</source>
        <translation>Add the first ingredient or product; its stock starts at zero and comes in by a receipt.</translation>
    </message>
    <message>
        <source>Machine containers</source>
        <translation>Machine containers</translation>
    </message>
    <message>
        <source>No machine has containers yet</source>
        <translation>No machine has containers yet</translation>
    </message>
    <message>
        <source>What each machine holds and how full it is appears here.</source>
        <translation>What each machine holds and how full it is appears here.</translation>
    </message>
    <message>
        <source>Stock movements</source>
        <translation>Stock movements</translation>
    </message>
    <message>
        <source>No stock has been moved yet</source>
        <translation>No stock has been moved yet</translation>
    </message>
    <message>
        <source>Receipts, issues, adjustments and transfers appear here; begin with a receipt.</source>
        <translation>Receipts, issues, adjustments and transfers appear here; begin with a receipt.</translation>
    </message>
    <message>
        <source>Add the warehouse, its shelves and the vans, so that stock has a place.</source>
        <translation>Add the warehouse, its shelves and the vans, so that stock has a place.</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>There are no machines yet</source>
        <translation>There are no machines yet</translation>
    </message>
    <message>
        <source>Machine settings</source>
        <translation>Machine settings</translation>
    </message>
    <message>
        <source>No machine has settings of its own yet</source>
        <translation>No machine has settings of its own yet</translation>
    </message>
    <message>
        <source>Settings of a machine, such as how it counts sales, appear here.</source>
        <translation>Settings of a machine, such as how it counts sales, appear here.</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetry</translation>
    </message>
    <message>
        <source>No machine has reported yet</source>
        <translation>No machine has reported yet</translation>
    </message>
    <message>
        <source>Temperature, humidity, sales and errors appear here as soon as machines send them.</source>
        <translation>Temperature, humidity, sales and errors appear here as soon as machines send them.</translation>
    </message>
    <message>
        <source>Service history</source>
        <translation>Service history</translation>
    </message>
    <message>
        <source>No service work has been recorded yet</source>
        <translation>No service work has been recorded yet</translation>
    </message>
    <message>
        <source>Cleaning, repairs, refills and inspections of machines appear here.</source>
        <translation>Cleaning, repairs, refills and inspections of machines appear here.</translation>
    </message>
    <message>
        <source>Daily sales</source>
        <translation>Daily sales</translation>
    </message>
    <message>
        <source>No day has been summed up yet</source>
        <translation>No day has been summed up yet</translation>
    </message>
    <message>
        <source>Revenue and number of sales of each machine and day appear here.</source>
        <translation>Revenue and number of sales of each machine and day appear here.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>There are no notifications</source>
        <translation>There are no notifications</translation>
    </message>
    <message>
        <source>Settings of the system</source>
        <translation>System settings</translation>
    </message>
    <message>
        <source>Nothing has been set yet</source>
        <translation>Nothing has been set yet</translation>
    </message>
    <message>
        <source>Settings that all programs share, such as time zone and currency, appear here.</source>
        <translation>Settings that all programs share, such as time zone and currency, appear here.</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>There are no payments yet</source>
        <translation>There are no payments yet</translation>
    </message>
    <message>
        <source>Every payment at a machine appears here.</source>
        <translation>Every payment at a machine appears here.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Nothing is scheduled yet</source>
        <translation>Nothing is scheduled yet</translation>
    </message>
    <message>
        <source>Work that comes back every day, week or month can be scheduled here.</source>
        <translation>Work that comes back every day, week or month can be scheduled here.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>There are no tasks yet</source>
        <translation>There are no tasks yet</translation>
    </message>
    <message>
        <source>Create the first task and assign it to somebody.</source>
        <translation>Create the first task and assign it to somebody.</translation>
    </message>
    <message>
        <source>Task history</source>
        <translation>Task history</translation>
    </message>
    <message>
        <source>Nothing has happened to any task yet</source>
        <translation>Nothing has happened to any task yet</translation>
    </message>
    <message>
        <source>Each step of a task, with who and when, appears here.</source>
        <translation>Each step of a task, with who and when, appears here.</translation>
    </message>
    <message>
        <source>Task templates</source>
        <translation>Task templates</translation>
    </message>
    <message>
        <source>There are no templates yet</source>
        <translation>There are no templates yet</translation>
    </message>
    <message>
        <source>A template holds the text and priority of work that is often needed.</source>
        <translation>A template holds the text and priority of work that is often needed.</translation>
    </message>
    <message>
        <source>Stock by place</source>
        <translation>Stock by place</translation>
    </message>
    <message>
        <source>Nothing is stored at a place yet</source>
        <translation>Nothing is stored at a place yet</translation>
    </message>
    <message>
        <source>The first receipt to a storage place makes a row here.</source>
        <translation>The first receipt to a storage place makes a row here.</translation>
    </message>
    <message>
        <source>Storage places</source>
        <translation>Storage places</translation>
    </message>
    <message>
        <source>There are no storage places yet</source>
        <translation>There are no storage places yet</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Locations</translation>
    </message>
    <message>
        <source>There are no locations yet</source>
        <translation>There are no locations yet</translation>
    </message>
    <message>
        <source>Add the locations where machines stand, with address and coordinates.</source>
        <translation>Add the locations where machines stand, with address and coordinates.</translation>
    </message>
    <message>
        <source>Add the first machine with its code, serial number and location.</source>
        <translation>Add the first machine with its code, serial number and location.</translation>
    </message>
    <message>
        <source>Notifications about machines, stock and tasks appear here.</source>
        <translation>Notifications about machines, stock and tasks appear here.</translation>
    </message>
</context>
<context>
    <name>TableAction</name>
    <message>
        <source>Save the changes</source>
        <translation>Save the changes</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Take back the last change</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Make the change again</translation>
    </message>
    <message>
        <source>Discard the change of this cell</source>
        <translation>Discard the change of this cell</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>Copy the cell</translation>
    </message>
    <message>
        <source>Copy with column titles</source>
        <translation>Copy with column titles</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copy as CSV</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copy as JSON</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copy as Markdown</translation>
    </message>
    <message>
        <source>Copy as SQL INSERT</source>
        <translation>Copy as SQL INSERT</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Paste as new rows</source>
        <translation>Paste as new rows</translation>
    </message>
    <message>
        <source>What will be saved…</source>
        <translation>What will be saved…</translation>
    </message>
    <message>
        <source>Take back the last save</source>
        <translation>Take back the last save</translation>
    </message>
    <message>
        <source>Discard all changes of this row</source>
        <translation>Discard all changes of this row</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Add a row</translation>
    </message>
    <message>
        <source>Change the selected rows…</source>
        <translation>Change the selected rows…</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Next match</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Previous match</translation>
    </message>
    <message>
        <source>Search: show only what matches</source>
        <translation>Search: show only what matches</translation>
    </message>
    <message>
        <source>Filter this column</source>
        <translation>Filter this column</translation>
    </message>
    <message>
        <source>Filter builder…</source>
        <translation>Filter builder…</translation>
    </message>
    <message>
        <source>Reset all filters</source>
        <translation>Reset all filters</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Related records…</source>
        <translation>Related records…</translation>
    </message>
    <message>
        <source>Open the record in this cell</source>
        <translation>Open the record in this cell</translation>
    </message>
    <message>
        <source>Named views…</source>
        <translation>Named views…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columns…</translation>
    </message>
    <message>
        <source>Freeze up to this column, or let all move</source>
        <translation>Freeze up to this column, or let all move</translation>
    </message>
    <message>
        <source>Make the column wider</source>
        <translation>Make the column wider</translation>
    </message>
    <message>
        <source>Make the column narrower</source>
        <translation>Make the column narrower</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Sums</translation>
    </message>
    <message>
        <source>Group by this column</source>
        <translation>Group by this column</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>Group…</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Find in the list</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>this week</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>last week</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>next week</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>this month</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>last month</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>next month</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>this year</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>last year</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>next year</translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>last %n day</numerusform>
            <numerusform>last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n hour(s)</source>
        <translation>
            <numerusform>last %n hour</numerusform>
            <numerusform>last %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vhm24::app::Application</name>
    <message>
        <source>The connection&apos;s settings are not usable. Correct them and start again.</source>
        <translation>The connection&apos;s settings are not usable. Correct them and start again.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>The demo could not be started.</translation>
    </message>
    <message>
        <source>Demo: admin@vhm24.uz, manager@vhm24.uz or warehouse@vhm24.uz, password %1</source>
        <translation>Demo: admin@vhm24.uz, manager@vhm24.uz or warehouse@vhm24.uz, password %1</translation>
    </message>
    <message>
        <source>Your session was ended by an administrator. Log in again.</source>
        <translation>Your session was ended by an administrator. Log in again.</translation>
    </message>
    <message>
        <source>You may not see any of these tables. Log in as somebody who may.</source>
        <translation>You may not see any of these tables. Log in as somebody who may.</translation>
    </message>
    <message>
        <source>The databases are behind an SSH connection, which could not be opened.</source>
        <translation>The databases are behind an SSH connection, which could not be opened.</translation>
    </message>
</context>
<context>
    <name>vhm24::app::BackupClock</name>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Stopped. Nothing of the backup is left.</source>
        <translation>Stopped. Nothing of the backup is left.</translation>
    </message>
    <message>
        <source>The backup could not be made: %1</source>
        <translation>The backup could not be made: %1</translation>
    </message>
    <message>
        <source>The backup %1 can&apos;t be restored. Look at its log, and make another one.</source>
        <translation>The backup %1 can&apos;t be restored. Look at its log, and make another one.</translation>
    </message>
    <message>
        <source>The backup %1 is ready and verified.</source>
        <translation>The backup %1 is ready and verified.</translation>
    </message>
    <message>
        <source>The backup %1 is ready.</source>
        <translation>The backup %1 is ready.</translation>
    </message>
    <message>
        <source>Stopped. The backup %1 is made, but not verified.</source>
        <translation>Stopped. The backup %1 is made, but not verified.</translation>
    </message>
    <message>
        <source>The backup %1 is made, but it could not be verified: %2</source>
        <translation>The backup %1 is made, but it could not be verified: %2</translation>
    </message>
</context>
<context>
    <name>vhm24::app::StartWindow</name>
    <message>
        <source>Starting a private database…</source>
        <translation>Starting a private database…</translation>
    </message>
    <message>
        <source>Making the tables…</source>
        <translation>Making the tables…</translation>
    </message>
    <message>
        <source>Filling in the demo data. This takes some seconds, once…</source>
        <translation>Filling in the demo data. This takes some seconds, once…</translation>
    </message>
    <message>
        <source>The program can&apos;t start</source>
        <translation>The program can&apos;t start</translation>
    </message>
    <message>
        <source>Connecting through %1…</source>
        <translation>Connecting through %1…</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Connections…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>No connection to a database is set up yet. Set one up, or look around in a demo with data of its own.</source>
        <translation>No connection to a database is set up yet. Set one up, or look around in a demo with data of its own.</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Open the demo</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::AlarmDialog</name>
    <message>
        <source>Alarm: %1</source>
        <translation>Alarm: %1</translation>
    </message>
    <message>
        <source>Of %1. It stands above every page while the figure is beyond the limit.</source>
        <translation>Of %1. It stands above every page while the figure is beyond the limit.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>What it is called</translation>
    </message>
    <message>
        <source>Rings when the figure is</source>
        <translation>Rings when the figure is</translation>
    </message>
    <message>
        <source>above the limit</source>
        <translation>above the limit</translation>
    </message>
    <message>
        <source>below the limit</source>
        <translation>below the limit</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>How many times in a row (asked every five minutes)</source>
        <translation>How many times in a row (asked every five minutes)</translation>
    </message>
    <message>
        <source>Remove the alarm</source>
        <translation>Remove the alarm</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Give it a name, so that everybody knows what rings.</source>
        <translation>Give it a name, so that everybody knows what rings.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::AlarmNotice</name>
    <message>
        <source>%1 (%2, since %3)</source>
        <translation>%1 (%2, since %3)</translation>
    </message>
    <message>
        <source>Alarm:</source>
        <translation>Alarm:</translation>
    </message>
    <message>
        <source>Open Health</source>
        <translation>Open Health</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ApplyDialog</name>
    <message>
        <source>Safety</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Into %1.</source>
        <translation>Into %1.</translation>
    </message>
    <message>
        <source>Make a backup of all services before</source>
        <translation>Make a backup of all services before</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::BackupFacts</name>
    <message>
        <source>Chosen backup</source>
        <translation>Chosen backup</translation>
    </message>
    <message>
        <source>Choose one in the list to see what it holds.</source>
        <translation>Choose one in the list to see what it holds.</translation>
    </message>
    <message>
        <source>Its description can&apos;t be read</source>
        <translation>Its description can&apos;t be read</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Databases</translation>
    </message>
    <message>
        <source>How far the services agree</source>
        <translation>How far the services agree</translation>
    </message>
    <message>
        <source>All services are of one moment.</source>
        <translation>All services are of one moment.</translation>
    </message>
    <message>
        <source>Each database is of one moment; between the first and the last are %1 ms.</source>
        <translation>Each database is of one moment; between the first and the last are %1 ms.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Made with</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Trial</translation>
    </message>
    <message>
        <source>Not restored for a trial yet: nobody knows whether it comes back whole.</source>
        <translation>Not restored for a trial yet: nobody knows whether it comes back whole.</translation>
    </message>
    <message>
        <source>Restored for a trial %1 on %2.</source>
        <translation>Restored for a trial %1 on %2.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::BackupRunView</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>stopping</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>at work</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::BackupRunner</name>
    <message>
        <source>The backup %1 is ready. Verify it.</source>
        <translation>The backup %1 is ready. Verify it.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Stopped. Nothing of the backup is left.</source>
        <translation>Stopped. Nothing of the backup is left.</translation>
    </message>
    <message>
        <source>The backup %1 was restored for a trial: every row is there.</source>
        <translation>The backup %1 was restored for a trial: every row is there.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged and can&apos;t be relied on. Make another one.</source>
        <translation>The backup %1 is damaged and can&apos;t be relied on. Make another one.</translation>
    </message>
    <message>
        <source>Verifying a backup</source>
        <translation>Verifying a backup</translation>
    </message>
    <message>
        <source>Stopped. The backup is as it was.</source>
        <translation>Stopped. The backup is as it was.</translation>
    </message>
    <message>
        <source>What was replaced is in: %1</source>
        <translation>What was replaced is in: %1</translation>
    </message>
    <message>
        <source>The backup %1 is restored into %2; every row was compared.</source>
        <translation>The backup %1 is restored into %2; every row was compared.</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Restoring a backup</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>Stopped. Everything is as it was before.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) deleted.</source>
        <translation>
            <numerusform>%n backup deleted.</numerusform>
            <numerusform>%n backups deleted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting old backups</source>
        <translation>Deleting old backups</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>Copying: %1</source>
        <translation>Copying: %1</translation>
    </message>
    <message>
        <source>Counting rows: %1</source>
        <translation>Counting rows: %1</translation>
    </message>
    <message>
        <source>Computing the checksums of the files.</source>
        <translation>Computing the checksums of the files.</translation>
    </message>
    <message>
        <source>Checking the files against their checksums.</source>
        <translation>Checking the files against their checksums.</translation>
    </message>
    <message>
        <source>Restoring: %1</source>
        <translation>Restoring: %1</translation>
    </message>
    <message>
        <source>Comparing with what was copied: %1</source>
        <translation>Comparing with what was copied: %1</translation>
    </message>
    <message>
        <source>Another backup is at work in this folder. Wait until it has ended.</source>
        <translation>Another backup is at work in this folder. Wait until it has ended.</translation>
    </message>
    <message>
        <source>The database %1 is not empty. Nothing was changed; choose another name.</source>
        <translation>The database %1 is not empty. Nothing was changed; choose another name.</translation>
    </message>
    <message>
        <source>The backup is damaged. Nothing was changed; use another one.</source>
        <translation>The backup is damaged. Nothing was changed; use another one.</translation>
    </message>
    <message>
        <source>The backup is of another layout than these databases. Nothing was changed; restore it into a new database.</source>
        <translation>The backup is of another layout than these databases. Nothing was changed; restore it into a new database.</translation>
    </message>
    <message>
        <source>The backup is not there any more. Look at the folder again.</source>
        <translation>The backup is not there any more. Look at the folder again.</translation>
    </message>
    <message>
        <source>The database user may not do this. Verifying and restoring need the right CREATEDB.</source>
        <translation>The database user may not do this. Verifying and restoring need the right CREATEDB.</translation>
    </message>
    <message>
        <source>It could not be done: %1</source>
        <translation>It could not be done: %1</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::BackupScheduleBox</name>
    <message>
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Make backups while a desk is open</source>
        <translation>Make backups while a desk is open</translation>
    </message>
    <message>
        <source>Every, in hours</source>
        <translation>Every, in hours</translation>
    </message>
    <message>
        <source>How many to keep</source>
        <translation>How many to keep</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Verify each one</source>
        <translation>Verify each one</translation>
    </message>
    <message>
        <source>The schedule of this machine is for other databases: %1.</source>
        <translation>The schedule of this machine is for other databases: %1.</translation>
    </message>
    <message>
        <source>None is made by itself now.</source>
        <translation>None is made by itself now.</translation>
    </message>
    <message>
        <source>The next one is due now.</source>
        <translation>The next one is due now.</translation>
    </message>
    <message>
        <source>The next one is due %1.</source>
        <translation>The next one is due %1.</translation>
    </message>
    <message>
        <source>Take the schedule over?</source>
        <translation>Take the schedule over?</translation>
    </message>
    <message>
        <source>This machine keeps one schedule. It is for %1 now; no backups of those would be made any more.</source>
        <translation>This machine keeps one schedule. It is for %1 now; no backups of those would be made any more.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Take it over</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::BackupsModel</name>
    <message>
        <source>verified</source>
        <translation>verified</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>not verified</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>damaged</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Databases</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>Delete old…</source>
        <translation>Delete old…</translation>
    </message>
    <message>
        <source>Restores it into a scratch database and compares every row.</source>
        <translation>Restores it into a scratch database and compares every row.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Folder of the backups</translation>
    </message>
    <message>
        <source>No backups here yet</source>
        <translation>No backups here yet</translation>
    </message>
    <message>
        <source>A backup copies all services into the folder at the right, and proves itself when verified.</source>
        <translation>A backup copies all services into the folder at the right, and proves itself when verified.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::BarChart</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>still running</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::BulkDialog</name>
    <message>
        <source>Change the selected rows</source>
        <translation>Change the selected rows</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Which rows</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected row(s)</source>
        <translation>
            <numerusform>The %n selected row</numerusform>
            <numerusform>The %n selected rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s) of the filter</source>
        <translation>
            <numerusform>All %n row of the filter</numerusform>
            <numerusform>All %n rows of the filter</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows of the filter</source>
        <translation>All rows of the filter</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Make empty</source>
        <translation>Make empty</translation>
    </message>
    <message>
        <source>Increase by</source>
        <translation>Increase by</translation>
    </message>
    <message>
        <source>Decrease by</source>
        <translation>Decrease by</translation>
    </message>
    <message>
        <source>Increase by percent</source>
        <translation>Increase by percent</translation>
    </message>
    <message>
        <source>Decrease by percent</source>
        <translation>Decrease by percent</translation>
    </message>
    <message>
        <source>Write a value, or choose “Make empty”.</source>
        <translation>Write a value, or choose “Make empty”.</translation>
    </message>
    <message>
        <source>There are more than %1 rows. Narrow the filter first.</source>
        <translation>There are more than %1 rows. Narrow the filter first.</translation>
    </message>
    <message>
        <source>Reading the rows of the filter…</source>
        <translation>Reading the rows of the filter…</translation>
    </message>
    <message>
        <source>Write the value to see how many rows will change.</source>
        <translation>Write the value to see how many rows will change.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will change.</source>
        <translation>
            <numerusform>%n row will change.</numerusform>
            <numerusform>%n rows will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay as they are.</source>
        <translation>
            <numerusform>%n row stays as it is.</numerusform>
            <numerusform>%n rows stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would fall below what is allowed.</source>
        <translation>
            <numerusform>%n row would fall below what is allowed.</numerusform>
            <numerusform>%n rows would fall below what is allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n row(s)</source>
        <translation>
            <numerusform>Change %n row</numerusform>
            <numerusform>Change %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>All of these rows hold this value already.</source>
        <translation>All of these rows hold this value already.</translation>
    </message>
    <message>
        <source>Some rows would fall below what is allowed. Nothing was changed.</source>
        <translation>Some rows would fall below what is allowed. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::CacheDeleteDialog</name>
    <message>
        <source>Delete all keys that begin with…</source>
        <translation>Delete all keys that begin with…</translation>
    </message>
    <message>
        <source>Count the keys</source>
        <translation>Count the keys</translation>
    </message>
    <message>
        <source>The keys are counted first, and you are asked again before they go. The program and the back end fill the cache anew by themselves.</source>
        <translation>The keys are counted first, and you are asked again before they go. The program and the back end fill the cache anew by themselves.</translation>
    </message>
    <message>
        <source>Beginning of the keys *</source>
        <translation>Beginning of the keys *</translation>
    </message>
    <message>
        <source>Such as vhm24:machines: – bytes that are no text as \xNN.</source>
        <translation>Such as vhm24:machines: – bytes that are no text as \xNN.</translation>
    </message>
    <message>
        <source>Write how the keys begin. All keys at once can&apos;t be deleted.</source>
        <translation>Write how the keys begin. All keys at once can&apos;t be deleted.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::CacheFacts</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>main server</source>
        <translation>main server</translation>
    </message>
    <message>
        <source>replica</source>
        <translation>replica</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Hits</translation>
    </message>
    <message>
        <source>Evicted</source>
        <translation>Evicted</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Running for</translation>
    </message>
    <message>
        <source>no question yet</source>
        <translation>no question yet</translation>
    </message>
    <message>
        <source>What is full is emptied by the rule %1.</source>
        <translation>What is full is emptied by the rule %1.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::CacheKeyModel</name>
    <message numerus="yes">
        <source>… and %n more key(s)</source>
        <translation>
            <numerusform>… and %n more key</numerusform>
            <numerusform>… and %n more keys</numerusform>
        </translation>
    </message>
    <message>
        <source>Reckoned from the %1 keys that were measured.</source>
        <translation>Reckoned from the %1 keys that were measured.</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Begins with</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>Lives</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::CachePage</name>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Read the keys again (F5)</source>
        <translation>Read the keys again (F5)</translation>
    </message>
    <message>
        <source>Read the keys again</source>
        <translation>Read the keys again</translation>
    </message>
    <message>
        <source>Delete all that begin with…</source>
        <translation>Delete all that begin with…</translation>
    </message>
    <message>
        <source>Keys that begin with…</source>
        <translation>Keys that begin with…</translation>
    </message>
    <message>
        <source>Write how the keys begin, and press Enter.</source>
        <translation>Write how the keys begin, and press Enter.</translation>
    </message>
    <message>
        <source>How far the keys are read</source>
        <translation>How far the keys are read</translation>
    </message>
    <message>
        <source>Reading the keys: %1 of %2</source>
        <translation>Reading the keys: %1 of %2</translation>
    </message>
    <message>
        <source>Reading the keys: %1 found</source>
        <translation>Reading the keys: %1 found</translation>
    </message>
    <message>
        <source>%1 keys. Asking for their sizes…</source>
        <translation>%1 keys. Asking for their sizes…</translation>
    </message>
    <message>
        <source>Stopped after %1 keys.</source>
        <translation>Stopped after %1 keys.</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 keys</translation>
    </message>
    <message>
        <source>%1 keys of %2</source>
        <translation>%1 keys of %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>There is no Redis</source>
        <translation>There is no Redis</translation>
    </message>
    <message>
        <source>None is set up for this connection. Everything works without it; with REDIS_URL like redis://:PASSWORD@HOST:6379 its keys stand here.</source>
        <translation>None is set up for this connection. Everything works without it; with REDIS_URL like redis://:PASSWORD@HOST:6379 its keys stand here.</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Show all keys</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Nothing was found</translation>
    </message>
    <message>
        <source>No key begins with “%1”.</source>
        <translation>No key begins with “%1”.</translation>
    </message>
    <message>
        <source>The cache is empty</source>
        <translation>The cache is empty</translation>
    </message>
    <message>
        <source>The back end keeps its answers here for a while.</source>
        <translation>The back end keeps its answers here for a while.</translation>
    </message>
    <message>
        <source>The keys can&apos;t be shown</source>
        <translation>The keys can&apos;t be shown</translation>
    </message>
    <message>
        <source>They appear here as soon as Redis answers.</source>
        <translation>They appear here as soon as Redis answers.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Delete this key?</source>
        <translation>Delete this key?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>The key was not deleted</source>
        <translation>The key was not deleted</translation>
    </message>
    <message>
        <source>There is nothing to delete</source>
        <translation>There is nothing to delete</translation>
    </message>
    <message>
        <source>Delete the keys that begin with “%1”?</source>
        <translation>Delete the keys that begin with “%1”?</translation>
    </message>
    <message>
        <source>Keys that would go: %1. This can&apos;t be undone.</source>
        <translation>Keys that would go: %1. This can&apos;t be undone.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Delete %1</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::CachePanel</name>
    <message>
        <source>Copy the value</source>
        <translation>Copy the value</translation>
    </message>
    <message>
        <source>Delete all of them…</source>
        <translation>Delete all of them…</translation>
    </message>
    <message>
        <source>Delete the key…</source>
        <translation>Delete the key…</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Slow calls</source>
        <translation>Slow calls</translation>
    </message>
    <message>
        <source>What took long lately, the newest first. Choose a key to see its value.</source>
        <translation>What took long lately, the newest first. Choose a key to see its value.</translation>
    </message>
    <message>
        <source>Nothing was slow.</source>
        <translation>Nothing was slow.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Keys that begin with</source>
        <translation>Keys that begin with</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Kept as</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>Lives</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elements</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>the beginning of it</source>
        <translation>the beginning of it</translation>
    </message>
    <message>
        <source>A value of this type can&apos;t be shown.</source>
        <translation>A value of this type can&apos;t be shown.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::CacheSweep</name>
    <message>
        <source>Deleting the keys that begin with “%1”</source>
        <translation>Deleting the keys that begin with “%1”</translation>
    </message>
    <message>
        <source>Counting the keys that begin with “%1”</source>
        <translation>Counting the keys that begin with “%1”</translation>
    </message>
    <message>
        <source>Stopped. Keys deleted until then: %1.</source>
        <translation>Stopped. Keys deleted until then: %1.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was deleted.</source>
        <translation>Stopped. Nothing was deleted.</translation>
    </message>
    <message>
        <source>Keys deleted: %1.</source>
        <translation>Keys deleted: %1.</translation>
    </message>
    <message>
        <source>Keys counted: %1.</source>
        <translation>Keys counted: %1.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::CacheTree</name>
    <message>
        <source>Keys of Redis</source>
        <translation>Keys of Redis</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::Chart</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Find a column</translation>
    </message>
    <message>
        <source>Space shows or hides a column; Alt+Up and Alt+Down move it.</source>
        <translation>Space shows or hides a column; Alt+Up and Alt+Down move it.</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Move up (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Move down (Alt+Down)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Let all columns move</source>
        <translation>Let all columns move</translation>
    </message>
    <message>
        <source>Freeze up to here</source>
        <translation>Freeze up to here</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Matches</translation>
    </message>
    <message>
        <source>Page, machine, item, person or task</source>
        <translation>Page, machine, item, person or task</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Nothing is called “%1”, or you may not see it.</source>
        <translation>Nothing is called “%1”, or you may not see it.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ConflictDialog</name>
    <message>
        <source>This record was deleted. Copy what you typed if you still need it.</source>
        <translation>This record was deleted. Copy what you typed if you still need it.</translation>
    </message>
    <message numerus="yes">
        <source>You both changed %n field(s): choose a value.</source>
        <translation>
            <numerusform>You both changed %n field: choose a value.</numerusform>
            <numerusform>You both changed %n fields: choose the values.</numerusform>
        </translation>
    </message>
    <message>
        <source>You changed different fields: both stay.</source>
        <translation>You changed different fields: both stay.</translation>
    </message>
    <message>
        <source>Somebody changed this record meanwhile.</source>
        <translation>Somebody changed this record meanwhile.</translation>
    </message>
    <message>
        <source>%1 changed this record at %2.</source>
        <translation>%1 changed this record at %2.</translation>
    </message>
    <message>
        <source>Conflict while saving</source>
        <translation>Conflict while saving</translation>
    </message>
    <message>
        <source>Take all of mine</source>
        <translation>Take all of mine</translation>
    </message>
    <message>
        <source>Take all from the database</source>
        <translation>Take all from the database</translation>
    </message>
    <message>
        <source>Discard my changes of deleted records</source>
        <translation>Discard my changes of deleted records</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>↑ ↓ field, ← → value</source>
        <translation>↑ ↓ field, ← → value</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>Back to editing</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Save what is chosen</translation>
    </message>
    <message>
        <source>You changed this record elsewhere at %1.</source>
        <translation>You changed this record elsewhere at %1.</translation>
    </message>
    <message numerus="yes">
        <source>Choose a value for %n field(s).</source>
        <translation>
            <numerusform>Choose a value for %n field.</numerusform>
            <numerusform>Choose values for %n fields.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ConflictModel</name>
    <message>
        <source>%1: somebody deleted this record</source>
        <translation>%1: somebody deleted this record</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, chosen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Both had</source>
        <translation>Both had</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>In the database</source>
        <translation>In the database</translation>
    </message>
    <message>
        <source>This record is not there any more, so nothing of it can be saved.</source>
        <translation>This record is not there any more, so nothing of it can be saved.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing of yours will be saved.</source>
        <translation>Nothing of yours will be saved.</translation>
    </message>
    <message>
        <source>Will be saved: %1.</source>
        <translation>Will be saved: %1.</translation>
    </message>
    <message>
        <source>Stays as in the database: %1.</source>
        <translation>Stays as in the database: %1.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ConnectionForm</name>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificate of the authority</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificates (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>One database, a schema for each service</source>
        <translation>One database, a schema for each service</translation>
    </message>
    <message>
        <source>One database, all services in one schema</source>
        <translation>One database, all services in one schema</translation>
    </message>
    <message>
        <source>Five databases, one for each service</source>
        <translation>Five databases, one for each service</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>Address of the database</translation>
    </message>
    <message>
        <source>postgresql://USER@HOST:5432/DATABASE</source>
        <translation>postgresql://USER@HOST:5432/DATABASE</translation>
    </message>
    <message>
        <source>Database of “%1”</source>
        <translation>Database of “%1”</translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation>Password of the database</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Remember</translation>
    </message>
    <message>
        <source>As the server offers it</source>
        <translation>As the server offers it</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Encrypted, server not checked</source>
        <translation>Encrypted, server not checked</translation>
    </message>
    <message>
        <source>Encrypted, authority checked</source>
        <translation>Encrypted, authority checked</translation>
    </message>
    <message>
        <source>Encrypted, authority and name checked</source>
        <translation>Encrypted, authority and name checked</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>Those that this computer trusts</source>
        <translation>Those that this computer trusts</translation>
    </message>
    <message>
        <source>Address of Redis</source>
        <translation>Address of Redis</translation>
    </message>
    <message>
        <source>redis://HOST:6379, or empty</source>
        <translation>redis://HOST:6379, or empty</translation>
    </message>
    <message>
        <source>Password of Redis</source>
        <translation>Password of Redis</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>The databases are behind an SSH server</source>
        <translation>The databases are behind an SSH server</translation>
    </message>
    <message>
        <source>SSH server</source>
        <translation>SSH server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User of the SSH server</source>
        <translation>User of the SSH server</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Key file</translation>
    </message>
    <message>
        <source>The keys that ssh finds by itself</source>
        <translation>The keys that ssh finds by itself</translation>
    </message>
    <message>
        <source>Is in the key store</source>
        <translation>Is in the key store</translation>
    </message>
    <message>
        <source>This computer has no key store, so that the password is asked for each time.</source>
        <translation>This computer has no key store, so that the password is asked for each time.</translation>
    </message>
    <message>
        <source>Real ones: red status line</source>
        <translation>Real ones: red status line</translation>
    </message>
    <message>
        <source>Keep it in the key store</source>
        <translation>Keep it in the key store</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Save and connect</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>New connection</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Discard the changes?</translation>
    </message>
    <message>
        <source>What was changed in this connection is not saved.</source>
        <translation>What was changed in this connection is not saved.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>The profile can&apos;t be read: %1</source>
        <translation>The profile can&apos;t be read: %1</translation>
    </message>
    <message>
        <source>Write the address like postgresql://USER@HOST:5432/DATABASE (%1).</source>
        <translation>Write the address like postgresql://USER@HOST:5432/DATABASE (%1).</translation>
    </message>
    <message>
        <source>This can&apos;t be used: %1</source>
        <translation>This can&apos;t be used: %1</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Trying…</translation>
    </message>
    <message>
        <source>The SSH connection could not be opened: %1</source>
        <translation>The SSH connection could not be opened: %1</translation>
    </message>
    <message>
        <source>The database asks for a password.</source>
        <translation>The database asks for a password.</translation>
    </message>
    <message>
        <source>The database did not accept this password.</source>
        <translation>The database did not accept this password.</translation>
    </message>
    <message>
        <source>The connection can&apos;t be saved: %1</source>
        <translation>The connection can&apos;t be saved: %1</translation>
    </message>
    <message>
        <source>The connection is saved, but the key store did not take the password.</source>
        <translation>The connection is saved, but the key store did not take the password.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Give the connection a name.</translation>
    </message>
    <message>
        <source>Use letters, digits, blanks and . _ - only.</source>
        <translation>Use letters, digits, blanks and . _ - only.</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>Another connection has this name.</translation>
    </message>
    <message>
        <source>Delete the connection “%1”?</source>
        <translation>Delete the connection “%1”?</translation>
    </message>
    <message>
        <source>The databases stay as they are, and so does the password in the key store.</source>
        <translation>The databases stay as they are, and so does the password in the key store.</translation>
    </message>
    <message>
        <source>The connection can&apos;t be deleted: %1</source>
        <translation>The connection can&apos;t be deleted: %1</translation>
    </message>
    <message>
        <source>Write the address of the database.</source>
        <translation>Write the address of the database.</translation>
    </message>
    <message>
        <source>Save and choose</source>
        <translation>Save and choose</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::DayBars</name>
    <message>
        <source>Values by day</source>
        <translation>Values by day</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%1 from %2 to %3.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::DoctorModel</name>
    <message>
        <source>Not looked for</source>
        <translation>Not looked for</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critical</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Serious</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderate</translation>
    </message>
    <message>
        <source>Slight</source>
        <translation>Slight</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Harm</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::DoctorPage</name>
    <message>
        <source>The doctor could not go on</source>
        <translation>The doctor could not go on</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Undo a repair…</source>
        <translation>Undo a repair…</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Look now</translation>
    </message>
    <message>
        <source>Looks for faults and changes nothing (F5)</source>
        <translation>Looks for faults and changes nothing (F5)</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Faults</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fault</numerusform>
            <numerusform>%n faults</numerusform>
        </translation>
    </message>
    <message>
        <source>No fault was found</source>
        <translation>No fault was found</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) were made.</source>
        <translation>
            <numerusform>%n check was made.</numerusform>
            <numerusform>%n checks were made.</numerusform>
        </translation>
    </message>
    <message>
        <source>The doctor is looking</source>
        <translation>The doctor is looking</translation>
    </message>
    <message>
        <source>Nobody has looked yet</source>
        <translation>Nobody has looked yet</translation>
    </message>
    <message>
        <source>The doctor looks for faults that no rule of a database prevents: references into nothing, sums that do not add up, impossible values. Looking changes nothing.</source>
        <translation>The doctor looks for faults that no rule of a database prevents: references into nothing, sums that do not add up, impossible values. Looking changes nothing.</translation>
    </message>
    <message>
        <source>There is nothing left to repair. Look again.</source>
        <translation>There is nothing left to repair. Look again.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be added.</source>
        <translation>
            <numerusform>%n row will be added.</numerusform>
            <numerusform>%n rows will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be changed.</source>
        <translation>
            <numerusform>%n row will be changed.</numerusform>
            <numerusform>%n rows will be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stay(s) for the next time.</source>
        <translation>
            <numerusform>%n more stays for the next time.</numerusform>
            <numerusform>%n more stay for the next time.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file takes it back: %1</source>
        <translation>This file takes it back: %1</translation>
    </message>
    <message numerus="yes">
        <source>Repair %n row(s)</source>
        <translation>
            <numerusform>Repair %n row</numerusform>
            <numerusform>Repair %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo a repair</source>
        <translation>Undo a repair</translation>
    </message>
    <message>
        <source>Undo files (*.json)</source>
        <translation>Undo files (*.json)</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::DoctorPanel</name>
    <message>
        <source>Repair…</source>
        <translation>Repair…</translation>
    </message>
    <message>
        <source>Asks before anything is changed.</source>
        <translation>Asks before anything is changed.</translation>
    </message>
    <message>
        <source>The databases can only be read at present.</source>
        <translation>The databases can only be read at present.</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Why not</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Only a person can decide that: open the rows and change them.</source>
        <translation>Only a person can decide that: open the rows and change them.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>How it is looked for</source>
        <translation>How it is looked for</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Rows that have it</source>
        <translation>Rows that have it</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::DoctorRun</name>
    <message>
        <source>The undo file is no good: %1</source>
        <translation>The undo file is no good: %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>The doctor looks for faults</source>
        <translation>The doctor looks for faults</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) were found.</source>
        <translation>
            <numerusform>%n fault was found.</numerusform>
            <numerusform>%n faults were found.</numerusform>
        </translation>
    </message>
    <message>
        <source>No fault was found.</source>
        <translation>No fault was found.</translation>
    </message>
    <message>
        <source>Looking what there is to repair</source>
        <translation>Looking what there is to repair</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) can be repaired.</source>
        <translation>
            <numerusform>%n row can be repaired.</numerusform>
            <numerusform>%n rows can be repaired.</numerusform>
        </translation>
    </message>
    <message>
        <source>The doctor repairs</source>
        <translation>The doctor repairs</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were repaired. The file takes it back.</source>
        <translation>
            <numerusform>%n row was repaired. The file takes it back.</numerusform>
            <numerusform>%n rows were repaired. The file takes it back.</numerusform>
        </translation>
    </message>
    <message>
        <source>A repair is taken back</source>
        <translation>A repair is taken back</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are as they were before the repair.</source>
        <translation>
            <numerusform>%n row is as it was before the repair.</numerusform>
            <numerusform>%n rows are as they were before the repair.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vhm24::ui::DraftBar</name>
    <message numerus="yes">
        <source>%n unsaved change(s) from %1 were kept.</source>
        <translation>
            <numerusform>%n unsaved change from %1 was kept.</numerusform>
            <numerusform>%n unsaved changes from %1 were kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved new record(s) from %1 were kept.</source>
        <translation>
            <numerusform>%n unsaved new record from %1 was kept.</numerusform>
            <numerusform>%n unsaved new records from %1 were kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::EditBar</name>
    <message numerus="yes">
        <source>in %n row(s)</source>
        <translation>
            <numerusform>in %n row</numerusform>
            <numerusform>in %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Take back the last change</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n new record</numerusform>
            <numerusform>%n new records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n row(s)</source>
        <translation>
            <numerusform>Saved: %n row</numerusform>
            <numerusform>Saved: %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be saved…</source>
        <translation>What will be saved…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Make the change again</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Takes this save back: its values as changes to look at, its new records after a question</source>
        <translation>Takes this save back: its values as changes to look at, its new records after a question</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::EditSession</name>
    <message>
        <source>These fields do not exist any more and were left out: %1.</source>
        <translation>These fields do not exist any more and were left out: %1.</translation>
    </message>
    <message>
        <source>%1: fill in “%2”. Nothing was saved.</source>
        <translation>%1: fill in “%2”. Nothing was saved.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All of it is saved already.</source>
        <translation>All of it is saved already.</translation>
    </message>
    <message>
        <source>Changed by somebody since, and left as it is: %1.</source>
        <translation>Changed by somebody since, and left as it is: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s) will be deleted.</source>
        <translation>
            <numerusform>%n new record will be deleted.</numerusform>
            <numerusform>%n new records will be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) will be put back.</source>
        <translation>
            <numerusform>%n value will be put back.</numerusform>
            <numerusform>%n values will be put back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the last save?</source>
        <translation>Take back the last save?</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Nothing was taken back: the new records were changed, or something refers to them by now.</source>
        <translation>Nothing was taken back: the new records were changed, or something refers to them by now.</translation>
    </message>
    <message>
        <source>The save was taken back.</source>
        <translation>The save was taken back.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ExpiryDialog</name>
    <message>
        <source>Delete old backups</source>
        <translation>Delete old backups</translation>
    </message>
    <message>
        <source>The newest backup that was verified always stays. One that can&apos;t be read stays too: look at it yourself.</source>
        <translation>The newest backup that was verified always stays. One that can&apos;t be read stays too: look at it yourself.</translation>
    </message>
    <message>
        <source>Which ones go</source>
        <translation>Which ones go</translation>
    </message>
    <message>
        <source>All but the newest:</source>
        <translation>All but the newest:</translation>
    </message>
    <message>
        <source>Older than, in days:</source>
        <translation>Older than, in days:</translation>
    </message>
    <message>
        <source>These are deleted for good</source>
        <translation>These are deleted for good</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>None: the rule keeps all that are there.</source>
        <translation>None: the rule keeps all that are there.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n backup(s)</source>
        <translation>
            <numerusform>Delete %n backup</numerusform>
            <numerusform>Delete %n backups</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be deleted by this rule.</source>
        <translation>Nothing is to be deleted by this rule.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ExportDialog</name>
    <message>
        <source>rows: %1</source>
        <translation>rows: %1</translation>
    </message>
    <message>
        <source>rows: ≈ %1</source>
        <translation>rows: ≈ %1</translation>
    </message>
    <message>
        <source>rows: more than %1</source>
        <translation>rows: more than %1</translation>
    </message>
    <message>
        <source>rows not counted yet</source>
        <translation>rows not counted yet</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Export: %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected row(s)</source>
        <translation>
            <numerusform>The %n selected row</numerusform>
            <numerusform>The %n selected rows</numerusform>
        </translation>
    </message>
    <message>
        <source>What the filter shows (%1)</source>
        <translation>What the filter shows (%1)</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>The whole list</translation>
    </message>
    <message>
        <source>The whole list (%1)</source>
        <translation>The whole list (%1)</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel workbook (XLSX)</translation>
    </message>
    <message>
        <source>Text table (CSV)</source>
        <translation>Text table (CSV)</translation>
    </message>
    <message>
        <source>As shown: words, names, local time</source>
        <translation>As shown: words, names, local time</translation>
    </message>
    <message>
        <source>As stored: codes, ids, UTC</source>
        <translation>As stored: codes, ids, UTC</translation>
    </message>
    <message>
        <source>The columns of the list</source>
        <translation>The columns of the list</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>All columns</translation>
    </message>
    <message>
        <source>Semicolons, decimal comma (for Excel here)</source>
        <translation>Semicolons, decimal comma (for Excel here)</translation>
    </message>
    <message>
        <source>Semicolons, decimal point</source>
        <translation>Semicolons, decimal point</translation>
    </message>
    <message>
        <source>Commas, decimal point (for other programs)</source>
        <translation>Commas, decimal point (for other programs)</translation>
    </message>
    <message>
        <source>Mark the file as UTF-8, as Excel needs it</source>
        <translation>Mark the file as UTF-8, as Excel needs it</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Signs between and inside values</source>
        <translation>Signs between and inside values</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Export to</translation>
    </message>
    <message numerus="yes">
        <source>%n selected row(s)</source>
        <translation>
            <numerusform>%n selected row</numerusform>
            <numerusform>%n selected rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which file to write.</source>
        <translation>Say which file to write.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>There is no such folder.</translation>
    </message>
    <message>
        <source>You may not write into that folder.</source>
        <translation>You may not write into that folder.</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Replace the file?</translation>
    </message>
    <message>
        <source>%1 is there already. It is replaced once the export is complete.</source>
        <translation>%1 is there already. It is replaced once the export is complete.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Begin with the filter, in lines that start with #</source>
        <translation>Begin with the filter, in lines that start with #</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::FieldPanel</name>
    <message>
        <source>Close the panel</source>
        <translation>Close the panel</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::FilterBar</name>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message>
        <source>← Groups</source>
        <translation>← Groups</translation>
    </message>
    <message>
        <source>Back to the groups that these rows were opened from</source>
        <translation>Back to the groups that these rows were opened from</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::FilterBuilder</name>
    <message>
        <source>Filter builder</source>
        <translation>Filter builder</translation>
    </message>
    <message>
        <source>Show the rows for which this holds</source>
        <translation>Show the rows for which this holds</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Without a condition the list shows all rows.</source>
        <translation>Without a condition the list shows all rows.</translation>
    </message>
    <message>
        <source>A condition is not complete yet.</source>
        <translation>A condition is not complete yet.</translation>
    </message>
    <message>
        <source>more than %1 rows</source>
        <translation>more than %1 rows</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vhm24::ui::FilterChooser</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Values and operators of this column</source>
        <translation>Values and operators of this column</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Comparisons</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::FilterConditionEdit</name>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Remove this condition (Ctrl+−)</source>
        <translation>Remove this condition (Ctrl+−)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>19.11.2026, today, last 7 days</source>
        <translation>19.11.2026, today, last 7 days</translation>
    </message>
    <message>
        <source>one; another</source>
        <translation>one; another</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::FilterGroupEdit</name>
    <message>
        <source>All of these hold</source>
        <translation>All of these hold</translation>
    </message>
    <message>
        <source>At least one of these holds</source>
        <translation>At least one of these holds</translation>
    </message>
    <message>
        <source>How the conditions are joined</source>
        <translation>How the conditions are joined</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Remove this group</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Add a condition (Ctrl++)</source>
        <translation>Add a condition (Ctrl++)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Add conditions in brackets</source>
        <translation>Add conditions in brackets</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::FilterHeader</name>
    <message>
        <source>Values and operators (Alt+Down)</source>
        <translation>Values and operators (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::FilterSet</name>
    <message>
        <source>More than %1 names match. Only the records of the first ones are shown; type more of the name.</source>
        <translation>More than %1 names match. Only the records of the first ones are shown; type more of the name.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::FindBar</name>
    <message>
        <source>Find in the list</source>
        <translation>Find in the list</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Previous match (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Next match (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nothing found</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 of more than %2</translation>
    </message>
    <message>
        <source>one of more than %1</source>
        <translation>one of more than %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>searching…</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::GridArea</name>
    <message>
        <source>Place in the list</source>
        <translation>Place in the list</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::GroupDialog</name>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Group the rows</source>
        <translation>Group the rows</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Within that by</source>
        <translation>Within that by</translation>
    </message>
    <message>
        <source>Times by</source>
        <translation>Times by</translation>
    </message>
    <message>
        <source>day</source>
        <translation>day</translation>
    </message>
    <message>
        <source>week</source>
        <translation>week</translation>
    </message>
    <message>
        <source>month</source>
        <translation>month</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::GroupView</name>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>Group…</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>No record matches the filter.</source>
        <translation>No record matches the filter.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>The first %1 groups are shown.</source>
        <translation>The first %1 groups are shown.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::HealthChart</name>
    <message>
        <source>Figure over time</source>
        <translation>Figure over time</translation>
    </message>
    <message>
        <source>No figures of this time were kept. They are kept every five minutes while this page is open.</source>
        <translation>No figures of this time were kept. They are kept every five minutes while this page is open.</translation>
    </message>
    <message>
        <source>%1 at last.</source>
        <translation>%1 at last.</translation>
    </message>
    <message>
        <source>No figures of this time were kept. They are kept every five minutes while somebody who may see them has the desk open.</source>
        <translation>No figures of this time were kept. They are kept every five minutes while somebody who may see them has the desk open.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::HealthModel</name>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>What it means</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::HealthPage</name>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Ask again (F5)</source>
        <translation>Ask again (F5)</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>asked %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to act on now</source>
        <translation>
            <numerusform>%n to act on now</numerusform>
            <numerusform>%n to act on now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to keep an eye on</source>
        <translation>
            <numerusform>%n to keep an eye on</numerusform>
            <numerusform>%n to keep an eye on</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>All is well</translation>
    </message>
    <message>
        <source>Alarm:</source>
        <translation>Alarm:</translation>
    </message>
    <message>
        <source>The figures could not be kept:</source>
        <translation>The figures could not be kept:</translation>
    </message>
    <message>
        <source>the curves have a gap here.</source>
        <translation>the curves have a gap here.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::HealthPanel</name>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>What was asked</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Over time</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>What it is made of</translation>
    </message>
    <message>
        <source>Alarm…</source>
        <translation>Alarm…</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::HourChart</name>
    <message>
        <source>now %1</source>
        <translation>now %1</translation>
    </message>
    <message>
        <source>Revenue by hour</source>
        <translation>Revenue by hour</translation>
    </message>
    <message>
        <source>%1: %2. Best hour: %3.</source>
        <translation>%1: %2. Best hour: %3.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Go on to the words</source>
        <translation>Go on to the words</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Dry run</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Compare again</translation>
    </message>
    <message>
        <source>Send all again</source>
        <translation>Send all again</translation>
    </message>
    <message>
        <source>The databases can only be read at present.</source>
        <translation>The databases can only be read at present.</translation>
    </message>
    <message>
        <source>Something is in the way.</source>
        <translation>Something is in the way.</translation>
    </message>
    <message>
        <source>The step Checks says what, and what to do.</source>
        <translation>The step Checks says what, and what to do.</translation>
    </message>
    <message>
        <source>Start the import</source>
        <translation>Start the import</translation>
    </message>
    <message>
        <source>Stop the bot and the old back end first: what is written there after the copy does not come along. The old database is only read.</source>
        <translation>Stop the bot and the old back end first: what is written there after the copy does not come along. The old database is only read.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ImportQuarantineView</name>
    <message numerus="yes">
        <source>%n row(s) were sent.</source>
        <translation>
            <numerusform>%n row was sent.</numerusform>
            <numerusform>%n rows were sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no place still.</source>
        <translation>
            <numerusform>%n row has no place still.</numerusform>
            <numerusform>%n rows have no place still.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows in quarantine</source>
        <translation>Rows in quarantine</translation>
    </message>
    <message>
        <source>Fields of the row as JSON</source>
        <translation>Fields of the row as JSON</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Why it waits</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Keeps what was mended, and leaves the row here.</source>
        <translation>Keeps what was mended, and leaves the row here.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>The row as it was.</source>
        <translation>The row as it was.</translation>
    </message>
    <message>
        <source>Nothing waits in quarantine</source>
        <translation>Nothing waits in quarantine</translation>
    </message>
    <message>
        <source>Rows of an import that have no place in the target would be here, with the reason.</source>
        <translation>Rows of an import that have no place in the target would be here, with the reason.</translation>
    </message>
    <message>
        <source>A row is an object: its fields stand between { and }.</source>
        <translation>A row is an object: its fields stand between { and }.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ImportRun</name>
    <message>
        <source>Dry run of the import</source>
        <translation>Dry run of the import</translation>
    </message>
    <message>
        <source>Looking at the source of the import</source>
        <translation>Looking at the source of the import</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Nothing was imported, because there is no backup: %1</source>
        <translation>Nothing was imported, because there is no backup: %1</translation>
    </message>
    <message numerus="yes">
        <source>All tables agree; %n row(s) wait in quarantine.</source>
        <translation>
            <numerusform>All tables agree; %n row waits in quarantine.</numerusform>
            <numerusform>All tables agree; %n rows wait in quarantine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ImportSourceView</name>
    <message>
        <source>The old database itself</source>
        <translation>The old database itself</translation>
    </message>
    <message>
        <source>A JSON file of the older backup script</source>
        <translation>A JSON file of the older backup script</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>postgresql://USER@HOST:5432/DATABASE, as Supabase shows it. Add ?sslmode=verify-full where the certificate can be checked.</source>
        <translation>postgresql://USER@HOST:5432/DATABASE, as Supabase shows it. Add ?sslmode=verify-full where the certificate can be checked.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>It is kept in memory until the program ends: it is never shown, stored or logged.</source>
        <translation>It is kept in memory until the program ends: it is never shown, stored or logged.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>JSON file of the older backup script</source>
        <translation>JSON file of the older backup script</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON files (*.json)</translation>
    </message>
    <message>
        <source>Write the address like postgresql://USER@HOST:5432/DATABASE (%1).</source>
        <translation>Write the address like postgresql://USER@HOST:5432/DATABASE (%1).</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choose a file.</translation>
    </message>
    <message>
        <source>This file is not there or can&apos;t be read.</source>
        <translation>This file is not there or can&apos;t be read.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ImportSteps</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Dry run</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantine</translation>
    </message>
    <message>
        <source>The old database in one schema, or the JSON file of the older backup script. It is only read.</source>
        <translation>The old database in one schema, or the JSON file of the older backup script. It is only read.</translation>
    </message>
    <message>
        <source>What the source holds and what will not fit. Nothing is written.</source>
        <translation>What the source holds and what will not fit. Nothing is written.</translation>
    </message>
    <message>
        <source>What the free texts of the source become. A text without a meaning sends its rows to quarantine.</source>
        <translation>What the free texts of the source become. A text without a meaning sends its rows to quarantine.</translation>
    </message>
    <message>
        <source>All choices made: what would arrive, table by table. Nothing is written.</source>
        <translation>All choices made: what would arrive, table by table. Nothing is written.</translation>
    </message>
    <message>
        <source>Stop the bot and the old back end first. A stopped or lost import goes on where it was.</source>
        <translation>Stop the bot and the old back end first. A stopped or lost import goes on where it was.</translation>
    </message>
    <message>
        <source>Rows and checksums of both sides. Equal sums mean equal rows.</source>
        <translation>Rows and checksums of both sides. Equal sums mean equal rows.</translation>
    </message>
    <message>
        <source>Rows that had no place. Mend one and send it again, or leave it here.</source>
        <translation>Rows that had no place. Mend one and send it again, or leave it here.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ImportWordsView</name>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>Text of the source</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>There is nothing to decide</source>
        <translation>There is nothing to decide</translation>
    </message>
    <message>
        <source>Every text of the source is a value of its list as it is.</source>
        <translation>Every text of the source is a value of its list as it is.</translation>
    </message>
    <message>
        <source>to quarantine</source>
        <translation>to quarantine</translation>
    </message>
    <message>
        <source>“%1” in %2 becomes</source>
        <translation>“%1” in %2 becomes</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::IndexOffer</name>
    <message>
        <source>The indexes are built; lists and searches are fast now.</source>
        <translation>The indexes are built; lists and searches are fast now.</translation>
    </message>
    <message>
        <source>Stopped. The indexes that were ready stay.</source>
        <translation>Stopped. The indexes that were ready stay.</translation>
    </message>
    <message>
        <source>Long lists are slow here:</source>
        <translation>Long lists are slow here:</translation>
    </message>
    <message numerus="yes">
        <source>%n index(es) are missing.</source>
        <translation>
            <numerusform>%n index is missing.</numerusform>
            <numerusform>%n indexes are missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables: %1. Building takes minutes on large tables; everybody can go on working.</source>
        <translation>Tables: %1. Building takes minutes on large tables; everybody can go on working.</translation>
    </message>
    <message>
        <source>Build indexes</source>
        <translation>Build indexes</translation>
    </message>
    <message>
        <source>Building indexes</source>
        <translation>Building indexes</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::JobStrip</name>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>%1: stopping…</source>
        <translation>%1: stopping…</translation>
    </message>
    <message>
        <source>%1 · %2 rows</source>
        <translation>%1 · %2 rows</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::JsonView</name>
    <message>
        <source>Copy JSON</source>
        <translation>Copy JSON</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Show fewer</translation>
    </message>
    <message>
        <source>Show all lines (%1)</source>
        <translation>Show all lines (%1)</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::KeyField</name>
    <message>
        <source>Press the keys…</source>
        <translation>Press the keys…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ListSearch</name>
    <message>
        <source>search stopped</source>
        <translation>search stopped</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::MainWindow</name>
    <message>
        <source>Data: %1 ago</source>
        <translation>Data: %1 ago</translation>
    </message>
    <message>
        <source>Data: not read yet</source>
        <translation>Data: not read yet</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Close without saving?</translation>
    </message>
    <message>
        <source>Discard and close</source>
        <translation>Discard and close</translation>
    </message>
    <message>
        <source>Close the tab?</source>
        <translation>Close the tab?</translation>
    </message>
    <message>
        <source>Stop the work and close?</source>
        <translation>Stop the work and close?</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stop and close</translation>
    </message>
    <message>
        <source>There are changes that were not saved, and this computer could not keep them for the next time. They will be lost.</source>
        <translation>There are changes that were not saved, and this computer could not keep them for the next time. They will be lost.</translation>
    </message>
    <message>
        <source>It has changes that were not saved, and this computer could not keep them for the next time. They will be lost.</source>
        <translation>It has changes that were not saved, and this computer could not keep them for the next time. They will be lost.</translation>
    </message>
    <message>
        <source>Still at work: %1. It will be stopped, and what was there before stays.</source>
        <translation>Still at work: %1. It will be stopped, and what was there before stays.</translation>
    </message>
    <message>
        <source>Stop the work and log out?</source>
        <translation>Stop the work and log out?</translation>
    </message>
    <message>
        <source>Stop and log out</source>
        <translation>Stop and log out</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::MomentEditor</name>
    <message>
        <source>Open the calendar</source>
        <translation>Open the calendar</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>Open the calendar (Alt+Down)</translation>
    </message>
    <message>
        <source>dd.mm.yyyy hh:mm</source>
        <translation>dd.mm.yyyy hh:mm</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>dd.mm.yyyy</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::MovePage</name>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>The databases can only be read at present.</source>
        <translation>The databases can only be read at present.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>From one database into five, from five into one, or into other names of schemas. What is here stays as it is; it is only read.</source>
        <translation>From one database into five, from five into one, or into other names of schemas. What is here stays as it is; it is only read.</translation>
    </message>
    <message>
        <source>What there is to move and what is in the way. Nothing is written.</source>
        <translation>What there is to move and what is in the way. Nothing is written.</translation>
    </message>
    <message>
        <source>Stop the bot and the back end first. A stopped or lost move goes on where it was.</source>
        <translation>Stop the bot and the back end first. A stopped or lost move goes on where it was.</translation>
    </message>
    <message>
        <source>Rows and checksums of both sides. Equal sums mean equal rows. To work there, log out and choose the new connection, and give the back end the new addresses.</source>
        <translation>Rows and checksums of both sides. Equal sums mean equal rows. To work there, log out and choose the new connection, and give the back end the new addresses.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Move…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Compare again</translation>
    </message>
    <message>
        <source>The target can&apos;t be reached: %1</source>
        <translation>The target can&apos;t be reached: %1</translation>
    </message>
    <message>
        <source>Start the move</source>
        <translation>Start the move</translation>
    </message>
    <message>
        <source>Stop the bot and the back end first, and let nobody work here: what is written after the copy does not come along. These databases are only read.</source>
        <translation>Stop the bot and the back end first, and let nobody work here: what is written after the copy does not come along. These databases are only read.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>The target holds rows already: make a backup of it first, with its own connection.</source>
        <translation>The target holds rows already: make a backup of it first, with its own connection.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::MovePlacesView</name>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Choose the target…</source>
        <translation>Choose the target…</translation>
    </message>
    <message>
        <source>Connection “%1”</source>
        <translation>Connection “%1”</translation>
    </message>
    <message>
        <source>No target is chosen yet.</source>
        <translation>No target is chosen yet.</translation>
    </message>
    <message>
        <source>The way to the target is being opened…</source>
        <translation>The way to the target is being opened…</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::MoveRun</name>
    <message>
        <source>Dry run of the move</source>
        <translation>Dry run of the move</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Nothing was moved, because there is no backup: %1</source>
        <translation>Nothing was moved, because there is no backup: %1</translation>
    </message>
    <message numerus="yes">
        <source>All tables agree; %n row(s) wait in quarantine of the target: connect to it, and the page Import shows them.</source>
        <translation>
            <numerusform>All tables agree; %n row waits in quarantine of the target: connect to it, and the page Import shows it.</numerusform>
            <numerusform>All tables agree; %n rows wait in quarantine of the target: connect to it, and the page Import shows them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vhm24::ui::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::PageTabs</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::PanelFrame</name>
    <message>
        <source>Close the panel</source>
        <translation>Close the panel</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::PasteDialog</name>
    <message>
        <source>Paste into “%1”</source>
        <translation>Paste into “%1”</translation>
    </message>
    <message>
        <source>The first line holds the titles of the columns</source>
        <translation>The first line holds the titles of the columns</translation>
    </message>
    <message>
        <source>The block as it will be stored</source>
        <translation>The block as it will be stored</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n column(s)</source>
        <translation>
            <numerusform>%1, %n column</numerusform>
            <numerusform>%1, %n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n new record</numerusform>
            <numerusform>%n new records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message>
        <source>To the next error (F8)</source>
        <translation>To the next error (F8)</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n row(s)</source>
        <translation>
            <numerusform>Remove %n row</numerusform>
            <numerusform>Remove %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n row(s)</source>
        <translation>
            <numerusform>%1 in %n row</numerusform>
            <numerusform>%1 in %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>Paste %n cell</numerusform>
            <numerusform>Paste %n cells</numerusform>
        </translation>
    </message>
    <message>
        <source>Over the cells from the current one</source>
        <translation>Over the cells from the current one</translation>
    </message>
    <message>
        <source>As new records</source>
        <translation>As new records</translation>
    </message>
    <message>
        <source>Where the block goes</source>
        <translation>Where the block goes</translation>
    </message>
    <message numerus="yes">
        <source>Add %n record(s)</source>
        <translation>
            <numerusform>Add %n record</numerusform>
            <numerusform>Add %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vhm24::ui::PasteModel</name>
    <message>
        <source>new record</source>
        <translation>new record</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::PopupEditor</name>
    <message>
        <source>Edit in a window of its own</source>
        <translation>Edit in a window of its own</translation>
    </message>
    <message>
        <source>Edit in a window of its own (Shift+F2)</source>
        <translation>Edit in a window of its own (Shift+F2)</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::PreviewDialog</name>
    <message>
        <source>What will be saved</source>
        <translation>What will be saved</translation>
    </message>
    <message>
        <source>Record and field</source>
        <translation>Record and field</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Discard the line</source>
        <translation>Discard the line</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>new record</source>
        <translation>new record</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::Rail</name>
    <message>
        <source>Find anything</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>My account</translation>
    </message>
    <message>
        <source>Narrow or widen the navigation</source>
        <translation>Narrow or widen the navigation</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::RailModel</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventory</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Has changes that are not saved</source>
        <translation>Has changes that are not saved</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ReadOnlyNotice</name>
    <message>
        <source>the table %1 is missing</source>
        <translation>the table %1 is missing</translation>
    </message>
    <message>
        <source>the column %1 is missing</source>
        <translation>the column %1 is missing</translation>
    </message>
    <message>
        <source>there is an unknown column %1</source>
        <translation>there is an unknown column %1</translation>
    </message>
    <message>
        <source>the column %1 is %2 instead of %3</source>
        <translation>the column %1 is %2 instead of %3</translation>
    </message>
    <message>
        <source>the column %1 has another default value</source>
        <translation>the column %1 has another default value</translation>
    </message>
    <message>
        <source>the column %1 has another rule for empty values</source>
        <translation>the column %1 has another rule for empty values</translation>
    </message>
    <message>
        <source>the index %1 is missing</source>
        <translation>the index %1 is missing</translation>
    </message>
    <message>
        <source>there is an unknown index %1</source>
        <translation>there is an unknown index %1</translation>
    </message>
    <message>
        <source>the index %1 is another one</source>
        <translation>the index %1 is another one</translation>
    </message>
    <message>
        <source>the foreign key %1 is missing</source>
        <translation>the foreign key %1 is missing</translation>
    </message>
    <message>
        <source>there is an unknown foreign key %1</source>
        <translation>there is an unknown foreign key %1</translation>
    </message>
    <message>
        <source>the foreign key %1 is another one</source>
        <translation>the foreign key %1 is another one</translation>
    </message>
    <message>
        <source>the list of values %1 is missing</source>
        <translation>the list of values %1 is missing</translation>
    </message>
    <message>
        <source>the list of values %1 is another one</source>
        <translation>the list of values %1 is another one</translation>
    </message>
    <message numerus="yes">
        <source>And %n more difference(s).</source>
        <translation>
            <numerusform>And %n more difference.</numerusform>
            <numerusform>And %n more differences.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be changed here:</source>
        <translation>Nothing can be changed here:</translation>
    </message>
    <message>
        <source>this is the older form of the data, which has to be imported first.</source>
        <translation>this is the older form of the data, which has to be imported first.</translation>
    </message>
    <message>
        <source>the structure of the database is not the one that this program knows.</source>
        <translation>the structure of the database is not the one that this program knows.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::RecordDialog</name>
    <message>
        <source>%1: new record</source>
        <translation>%1: new record</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::RelatedDialog</name>
    <message>
        <source>Related records</source>
        <translation>Related records</translation>
    </message>
    <message>
        <source>Related records of %1</source>
        <translation>Related records of %1</translation>
    </message>
    <message>
        <source>It belongs to</source>
        <translation>It belongs to</translation>
    </message>
    <message>
        <source>Open %1 · %2</source>
        <translation>Open %1 · %2</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>Belongs to it</translation>
    </message>
    <message>
        <source>No other table that you may open refers to this record.</source>
        <translation>No other table that you may open refers to this record.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::RestoreDialog</name>
    <message>
        <source>The last trial of this backup failed; it will probably not come back whole.</source>
        <translation>The last trial of this backup failed; it will probably not come back whole.</translation>
    </message>
    <message>
        <source>This backup was never verified. Verify it first if there is time.</source>
        <translation>This backup was never verified. Verify it first if there is time.</translation>
    </message>
    <message>
        <source>The backup of %1 holds %2 rows.</source>
        <translation>The backup of %1 holds %2 rows.</translation>
    </message>
    <message>
        <source>It goes into a database of its own on the same server. What is there now stays as it is, and this program goes on working with it. Every table is compared afterwards.</source>
        <translation>It goes into a database of its own on the same server. What is there now stays as it is, and this program goes on working with it. Every table is compared afterwards.</translation>
    </message>
    <message>
        <source>Everything in %1 becomes what it was then: whatever was written since is gone. Stop the back end and close the other desks first. If anything goes wrong, all is put back.</source>
        <translation>Everything in %1 becomes what it was then: whatever was written since is gone. Stop the back end and close the other desks first. If anything goes wrong, all is put back.</translation>
    </message>
    <message>
        <source>Replace everything</source>
        <translation>Replace everything</translation>
    </message>
    <message>
        <source>Restore into a new database</source>
        <translation>Restore into a new database</translation>
    </message>
    <message>
        <source>These are made: %1.</source>
        <translation>These are made: %1.</translation>
    </message>
    <message>
        <source>It must not be there yet, or be empty.</source>
        <translation>It must not be there yet, or be empty.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Where to</translation>
    </message>
    <message>
        <source>Into a new database</source>
        <translation>Into a new database</translation>
    </message>
    <message>
        <source>In place of what is there now</source>
        <translation>In place of what is there now</translation>
    </message>
    <message>
        <source>Name of the new database</source>
        <translation>Name of the new database</translation>
    </message>
    <message>
        <source>Keep what is replaced, in schemas beside it</source>
        <translation>Keep what is replaced, in schemas beside it</translation>
    </message>
    <message>
        <source>What is there now</source>
        <translation>What is there now</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Type %1 to confirm</translation>
    </message>
    <message>
        <source>This is not the name of the database.</source>
        <translation>This is not the name of the database.</translation>
    </message>
    <message>
        <source>A name has Latin letters, digits and _, at most %1 of them.</source>
        <translation>A name has Latin letters, digits and _, at most %1 of them.</translation>
    </message>
    <message>
        <source>This database is in use. Choose another name.</source>
        <translation>This database is in use. Choose another name.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Search by what it does or by its keys</source>
        <translation>Search by what it does or by its keys</translation>
    </message>
    <message>
        <source>No keys match. Search for another word.</source>
        <translation>No keys match. Search for another word.</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Reset all keys</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>As it was by default</source>
        <translation>As it was by default</translation>
    </message>
    <message>
        <source>Reset the keys of “%1”</source>
        <translation>Reset the keys of “%1”</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>Keys of “%1”</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::Shortcuts</name>
    <message>
        <source>%1 is needed for typing. Use it together with Ctrl or Alt, or take a key such as F6.</source>
        <translation>%1 is needed for typing. Use it together with Ctrl or Alt, or take a key such as F6.</translation>
    </message>
    <message>
        <source>%1 is already taken by “%2”.</source>
        <translation>%1 is already taken by “%2”.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::SlowNotice</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>No index serves this order: all rows that match are read and sorted. %1 so far.</source>
        <translation>No index serves this order: all rows that match are read and sorted. %1 so far.</translation>
    </message>
    <message>
        <source>The database is still searching. %1 so far.</source>
        <translation>The database is still searching. %1 so far.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::SqlPage</name>
    <message>
        <source>SQL console</source>
        <translation>SQL console</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>Allow changes</translation>
    </message>
    <message>
        <source>Without this the database itself refuses every change.</source>
        <translation>Without this the database itself refuses every change.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Runs what is selected, or all of it.</source>
        <translation>Runs what is selected, or all of it.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Undo it</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copy all</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>One statement, such as: SELECT * FROM &quot;InventoryItem&quot; WHERE quantity &lt;= 0</source>
        <translation>One statement, such as: SELECT * FROM &quot;InventoryItem&quot; WHERE quantity &lt;= 0</translation>
    </message>
    <message>
        <source>Statements that you ran</source>
        <translation>Statements that you ran</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>changes are possible, and asked about before they count</source>
        <translation>changes are possible, and asked about before they count</translation>
    </message>
    <message numerus="yes">
        <source>reads only, at most %n row(s)</source>
        <translation>
            <numerusform>reads only, at most %n row</numerusform>
            <numerusform>reads only, at most %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody else sees it yet. Without an answer it is undone after %n second(s).</source>
        <translation>
            <numerusform>Nobody else sees it yet. Without an answer it is undone after %n second.</numerusform>
            <numerusform>Nobody else sees it yet. Without an answer it is undone after %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, column %2.</source>
        <translation>Line %1, column %2.</translation>
    </message>
    <message>
        <source>Committed.</source>
        <translation>Committed.</translation>
    </message>
    <message>
        <source>Undone: nothing was changed.</source>
        <translation>Undone: nothing was changed.</translation>
    </message>
    <message>
        <source>The audit log has the statement.</source>
        <translation>The audit log has the statement.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::StatementBox</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::StatusLine</name>
    <message>
        <source>%1: no connection</source>
        <translation>%1: no connection</translation>
    </message>
    <message>
        <source>Click to try again now.</source>
        <translation>Click to try again now.</translation>
    </message>
    <message>
        <source>Not asked for yet.</source>
        <translation>Not asked for yet.</translation>
    </message>
    <message>
        <source>The database that this window works on.</source>
        <translation>The database that this window works on.</translation>
    </message>
    <message>
        <source>No cache is set up. Everything works, a little slower.</source>
        <translation>No cache is set up. Everything works, a little slower.</translation>
    </message>
    <message>
        <source>The cache does not answer. Everything works, a little slower.</source>
        <translation>The cache does not answer. Everything works, a little slower.</translation>
    </message>
    <message>
        <source>Rights checked by the program</source>
        <translation>Rights checked by the program</translation>
    </message>
    <message>
        <source>The database itself does not check the rights of this user; this program does.</source>
        <translation>The database itself does not check the rights of this user; this program does.</translation>
    </message>
    <message>
        <source>&lt;1 ms</source>
        <translation>&lt;1 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Connected, last answer after %1.</source>
        <translation>Connected, last answer after %1.</translation>
    </message>
    <message>
        <source>Redis · %1</source>
        <translation>Redis · %1</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::StepChart</name>
    <message>
        <source>Quantity over time</source>
        <translation>Quantity over time</translation>
    </message>
    <message>
        <source>min. %1</source>
        <translation>min. %1</translation>
    </message>
    <message>
        <source>%1 now.</source>
        <translation>%1 now.</translation>
    </message>
    <message>
        <source>Minimum %1.</source>
        <translation>Minimum %1.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::StepFrame</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::StructurePage</name>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>Runs what is pending in a transaction, and undoes it.</source>
        <translation>Runs what is pending in a transaction, and undoes it.</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Apply…</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Migrations and differences</source>
        <translation>Migrations and differences</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Migration or difference</source>
        <translation>Migration or difference</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message numerus="yes">
        <source>%n index(es) are missing.</source>
        <translation>
            <numerusform>%n index is missing.</numerusform>
            <numerusform>%n indexes are missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Long lists are slow without them; everybody can go on working meanwhile.</source>
        <translation>Long lists are slow without them; everybody can go on working meanwhile.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>being looked at</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>as expected</translation>
    </message>
    <message>
        <source>not the newest</source>
        <translation>not the newest</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>needs a look</translation>
    </message>
    <message>
        <source>%1: %2

Expected: %3
Found: %4</source>
        <translation>%1: %2

Expected: %3
Found: %4</translation>
    </message>
    <message>
        <source>harmless</source>
        <translation>harmless</translation>
    </message>
    <message>
        <source>does harm</source>
        <translation>does harm</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) pending</source>
        <translation>
            <numerusform>%n migration pending</numerusform>
            <numerusform>%n migrations pending</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing pending</source>
        <translation>nothing pending</translation>
    </message>
    <message>
        <source>A backup is made first; the page Backups shows how far it is.</source>
        <translation>A backup is made first; the page Backups shows how far it is.</translation>
    </message>
    <message>
        <source>Apply the migrations</source>
        <translation>Apply the migrations</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) change the structure of the databases. Try them first; each one is applied as a whole or not at all.</source>
        <translation>
            <numerusform>%n migration changes the structure of the databases. Try it first; each one is applied as a whole or not at all.</numerusform>
            <numerusform>%n migrations change the structure of the databases. Try them first; each one is applied as a whole or not at all.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::StructureRun</name>
    <message>
        <source>Trying the migrations</source>
        <translation>Trying the migrations</translation>
    </message>
    <message>
        <source>Applying the migrations</source>
        <translation>Applying the migrations</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>Stopped. What was applied before stays; the rest is pending.</source>
        <translation>Stopped. What was applied before stays; the rest is pending.</translation>
    </message>
    <message>
        <source>The trial failed. Nothing was changed; look at the reasons.</source>
        <translation>The trial failed. Nothing was changed; look at the reasons.</translation>
    </message>
    <message>
        <source>Not everything could be applied. Look at the reasons.</source>
        <translation>Not everything could be applied. Look at the reasons.</translation>
    </message>
    <message>
        <source>Nothing is pending.</source>
        <translation>Nothing is pending.</translation>
    </message>
    <message>
        <source>The trial went well, and was undone. It can be applied.</source>
        <translation>The trial went well, and was undone. It can be applied.</translation>
    </message>
    <message>
        <source>All migrations are applied.</source>
        <translation>All migrations are applied.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 is there already and would be taken as applied.</source>
        <translation>%1: %2 is there already and would be taken as applied.</translation>
    </message>
    <message>
        <source>%1: %2 can be applied.</source>
        <translation>%1: %2 can be applied.</translation>
    </message>
    <message>
        <source>%1: %2 was there already and is taken as applied.</source>
        <translation>%1: %2 was there already and is taken as applied.</translation>
    </message>
    <message>
        <source>%1: %2 is applied.</source>
        <translation>%1: %2 is applied.</translation>
    </message>
    <message>
        <source>The index %1 is built.</source>
        <translation>The index %1 is built.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::SumBar</name>
    <message>
        <source>Adding up all rows of the filter…</source>
        <translation>Adding up all rows of the filter…</translation>
    </message>
    <message>
        <source>There is no column of numbers here.</source>
        <translation>There is no column of numbers here.</translation>
    </message>
    <message>
        <source>Over all rows of the filter, %1 ago</source>
        <translation>Over all rows of the filter, %1 ago</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Sums</translation>
    </message>
    <message>
        <source>Adding up was stopped; F5 does it again.</source>
        <translation>Adding up was stopped; F5 does it again.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::TabStrip</name>
    <message>
        <source>Has changes that are not saved</source>
        <translation>Has changes that are not saved</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::TableActionSet</name>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Find and filter</source>
        <translation>Find and filter</translation>
    </message>
    <message>
        <source>Copy and paste</source>
        <translation>Copy and paste</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::TablePage</name>
    <message>
        <source>Read again (F5)</source>
        <translation>Read again (F5)</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>New…</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Search in this list</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>more than %1</translation>
    </message>
    <message>
        <source>No record matches the filter. Change it, or reset it above.</source>
        <translation>No record matches the filter. Change it, or reset it above.</translation>
    </message>
    <message>
        <source>Add the first one…</source>
        <translation>Add the first one…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are kept here and can be saved when it is back.</source>
        <translation>
            <numerusform>%n change is kept here and can be saved when it is back.</numerusform>
            <numerusform>%n changes are kept here and can be saved when it is back.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no connection since %2.</source>
        <translation>%1: no connection since %2.</translation>
    </message>
    <message>
        <source>The program tries again by itself.</source>
        <translation>The program tries again by itself.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>searching… (Esc stops it)</source>
        <translation>searching… (Esc stops it)</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>by “%1” %2</source>
        <translation>by “%1” %2</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::TelemetryChart</name>
    <message>
        <source>Telemetry</source>
        <translation>Telemetry</translation>
    </message>
    <message>
        <source>limit %1 °C</source>
        <translation>limit %1 °C</translation>
    </message>
    <message>
        <source>Highest temperature %1 °C.</source>
        <translation>Highest temperature %1 °C.</translation>
    </message>
    <message>
        <source>Errors: %1.</source>
        <translation>Errors: %1.</translation>
    </message>
    <message>
        <source>Gaps in the data: %1.</source>
        <translation>Gaps in the data: %1.</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>errors</translation>
    </message>
    <message>
        <source>no data %1</source>
        <translation>no data %1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>min %1 · max %2</source>
        <translation>min %1 · max %2</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperature</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Humidity</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>%1 pcs</source>
        <translation>%1 pcs</translation>
    </message>
    <message>
        <source>pcs</source>
        <translation>pcs</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::TransferChecksView</name>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Put the rows of both together (merge)</source>
        <translation>Put the rows of both together (merge)</translation>
    </message>
    <message>
        <source>What the target has stays as it is; a row of the source that clashes with it goes to quarantine.</source>
        <translation>What the target has stays as it is; a row of the source that clashes with it goes to quarantine.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::TransferJob</name>
    <message>
        <source>Stopped. What arrived stays; it can go on where it was.</source>
        <translation>Stopped. What arrived stays; it can go on where it was.</translation>
    </message>
    <message>
        <source>A backup is made first; the page Backups shows how far it is.</source>
        <translation>A backup is made first; the page Backups shows how far it is.</translation>
    </message>
    <message>
        <source>The dry run is done; nothing was written.</source>
        <translation>The dry run is done; nothing was written.</translation>
    </message>
    <message>
        <source>The source was looked at.</source>
        <translation>The source was looked at.</translation>
    </message>
    <message>
        <source>Not all tables agree. Run it again; what stays different was changed in the target afterwards.</source>
        <translation>Not all tables agree. Run it again; what stays different was changed in the target afterwards.</translation>
    </message>
    <message>
        <source>All tables agree.</source>
        <translation>All tables agree.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Stopped. Nothing was written.</translation>
    </message>
    <message>
        <source>No row was written: something is in the way.</source>
        <translation>No row was written: something is in the way.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::TransferTablesView</name>
    <message>
        <source>What would arrive</source>
        <translation>What would arrive</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>In the source</translation>
    </message>
    <message>
        <source>Would arrive</source>
        <translation>Would arrive</translation>
    </message>
    <message>
        <source>To quarantine</source>
        <translation>To quarantine</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>There already</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>In quarantine</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantine</translation>
    </message>
    <message>
        <source>Checksum of the source</source>
        <translation>Checksum of the source</translation>
    </message>
    <message>
        <source>Checksum of the target</source>
        <translation>Checksum of the target</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copy as JSON</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Save as JSON…</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>agrees</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>does not agree</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrupted</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>waits</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>equal</translation>
    </message>
    <message>
        <source>not equal</source>
        <translation>not equal</translation>
    </message>
    <message>
        <source>%1 rows are missing, %2 are different.</source>
        <translation>%1 rows are missing, %2 are different.</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Save the proof</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON files (*.json)</translation>
    </message>
    <message>
        <source>The proof was not saved</source>
        <translation>The proof was not saved</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>How far it is</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::TrialView</name>
    <message>
        <source>%1. This is the older single schema of Supabase: it has to be imported.</source>
        <translation>%1. This is the older single schema of Supabase: it has to be imported.</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n table(s) are missing: the migrations have to be applied.</source>
        <translation>
            <numerusform>%1. %n table is missing: the migrations have to be applied.</numerusform>
            <numerusform>%1. %n tables are missing: the migrations have to be applied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. The structure differs in %n place(s): the program will only read.</source>
        <translation>
            <numerusform>%1. The structure differs in %n place: the program will only read.</numerusform>
            <numerusform>%1. The structure differs in %n places: the program will only read.</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>not reached</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>not ready</translation>
    </message>
    <message>
        <source>It can&apos;t be reached. The program works without it, more slowly.</source>
        <translation>It can&apos;t be reached. The program works without it, more slowly.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ValueDialog</name>
    <message>
        <source>One entry on each line.</source>
        <translation>One entry on each line.</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Indent</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ViewMenu</name>
    <message>
        <source>All rows</source>
        <translation>All rows</translation>
    </message>
    <message>
        <source>%1: changed since it was saved</source>
        <translation>%1: changed since it was saved</translation>
    </message>
    <message>
        <source>Named view: %1</source>
        <translation>Named view: %1</translation>
    </message>
    <message>
        <source>Changed since it was saved</source>
        <translation>Changed since it was saved</translation>
    </message>
    <message>
        <source>Shared by others</source>
        <translation>Shared by others</translation>
    </message>
    <message>
        <source>There is no named view of this list yet</source>
        <translation>There is no named view of this list yet</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Save view</translation>
    </message>
    <message>
        <source>Save as mine…</source>
        <translation>Save as mine…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Back to standard</source>
        <translation>Back to standard</translation>
    </message>
    <message>
        <source>Default for role</source>
        <translation>Default for role</translation>
    </message>
    <message>
        <source>For no role</source>
        <translation>For no role</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Save the view</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Its name:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Rename the view</translation>
    </message>
    <message>
        <source>The new name of “%1”:</source>
        <translation>The new name of “%1”:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Delete the view?</source>
        <translation>Delete the view?</translation>
    </message>
    <message>
        <source>“%1” is shared: the others will not have it any more. The rows themselves stay.</source>
        <translation>“%1” is shared: the others will not have it any more. The rows themselves stay.</translation>
    </message>
    <message>
        <source>“%1” will be gone. The rows themselves stay.</source>
        <translation>“%1” will be gone. The rows themselves stay.</translation>
    </message>
    <message>
        <source>You already have a view of that name. Choose another name.</source>
        <translation>You already have a view of that name. Choose another name.</translation>
    </message>
    <message>
        <source>This view was changed elsewhere meanwhile. Nothing was saved; try again, or save it under a new name.</source>
        <translation>This view was changed elsewhere meanwhile. Nothing was saved; try again, or save it under a new name.</translation>
    </message>
    <message>
        <source>The view was not saved</source>
        <translation>The view was not saved</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::auth::AuditPage</name>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::auth::AuditPanel</name>
    <message>
        <source>History of the record</source>
        <translation>History of the record</translation>
    </message>
    <message>
        <source>All of this user</source>
        <translation>All of this user</translation>
    </message>
    <message>
        <source>Nobody was logged in.</source>
        <translation>Nobody was logged in.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP address</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>No values were recorded with this event.</source>
        <translation>No values were recorded with this event.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the fields</source>
        <translation>Show the fields</translation>
    </message>
    <message>
        <source>Show JSON</source>
        <translation>Show JSON</translation>
    </message>
    <message>
        <source>These fields have not changed since.</source>
        <translation>These fields have not changed since.</translation>
    </message>
    <message>
        <source>Changed again since: %1.</source>
        <translation>Changed again since: %1.</translation>
    </message>
    <message>
        <source>Around it, by the same user</source>
        <translation>Around it, by the same user</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::auth::ChangeTable</name>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Became</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation>%1 became %2</translation>
    </message>
    <message>
        <source>%1 was %2</source>
        <translation>%1 was %2</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::auth::DatabasePasswordDialog</name>
    <message>
        <source>Password of the database</source>
        <translation>Password of the database</translation>
    </message>
    <message>
        <source>The settings name no password for %1.</source>
        <translation>The settings name no password for %1.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Remember</translation>
    </message>
    <message>
        <source>Keep it in the key store of this computer</source>
        <translation>Keep it in the key store of this computer</translation>
    </message>
    <message>
        <source>Whoever can log in to this computer as you can then open the database.</source>
        <translation>Whoever can log in to this computer as you can then open the database.</translation>
    </message>
    <message>
        <source>This computer has no key store, so that the password is asked for each time. It is never written to a file.</source>
        <translation>This computer has no key store, so that the password is asked for each time. It is never written to a file.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>The database did not accept this password.</source>
        <translation>The database did not accept this password.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Type the password.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::auth::LoginDialog</name>
    <message>
        <source>Log in</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Type your e-mail address.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Type your password.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>This is not an e-mail address.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <translation>The e-mail address or the password is wrong.</translation>
    </message>
    <message>
        <source>This account is switched off. Ask an administrator.</source>
        <translation>This account is switched off. Ask an administrator.</translation>
    </message>
    <message numerus="yes">
        <source>Too many failed attempts. Try again in %n second(s).</source>
        <translation>
            <numerusform>Too many failed attempts. Try again in %n second.</numerusform>
            <numerusform>Too many failed attempts. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Connections…</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::auth::NewUserDialog</name>
    <message>
        <source>At least %1 characters, among them an upper-case letter, a lower-case letter and a digit.</source>
        <translation>At least %1 characters, among them an upper-case letter, a lower-case letter and a digit.</translation>
    </message>
    <message>
        <source>The password is too short: it needs at least %1 characters.</source>
        <translation>The password is too short: it needs at least %1 characters.</translation>
    </message>
    <message>
        <source>The password is too long: %1 bytes fit, and a Cyrillic letter takes two.</source>
        <translation>The password is too long: %1 bytes fit, and a Cyrillic letter takes two.</translation>
    </message>
    <message>
        <source>The password needs an upper-case letter.</source>
        <translation>The password needs an upper-case letter.</translation>
    </message>
    <message>
        <source>The password needs a lower-case letter.</source>
        <translation>The password needs a lower-case letter.</translation>
    </message>
    <message>
        <source>The password needs a digit.</source>
        <translation>The password needs a digit.</translation>
    </message>
    <message>
        <source>The password holds a character that can&apos;t be used.</source>
        <translation>The password holds a character that can&apos;t be used.</translation>
    </message>
    <message>
        <source>This is the last active administrator. Make somebody else an administrator first.</source>
        <translation>This is the last active administrator. Make somebody else an administrator first.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Write it like name@company.uz.</source>
        <translation>This is not an e-mail address. Write it like name@company.uz.</translation>
    </message>
    <message>
        <source>This e-mail address belongs to another user.</source>
        <translation>This e-mail address belongs to another user.</translation>
    </message>
    <message>
        <source>A name has 2 to 200 characters on one line.</source>
        <translation>A name has 2 to 200 characters on one line.</translation>
    </message>
    <message>
        <source>Write the number like +998901234567.</source>
        <translation>Write the number like +998901234567.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Choose at least one role.</translation>
    </message>
    <message>
        <source>The present password is wrong.</source>
        <translation>The present password is wrong.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Show the password</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>New user</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>Add the user</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>Name *</translation>
    </message>
    <message>
        <source>E-mail *</source>
        <translation>E-mail *</translation>
    </message>
    <message>
        <source>For logging in.</source>
        <translation>For logging in.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Such as +998901234567.</source>
        <translation>Such as +998901234567.</translation>
    </message>
    <message>
        <source>Roles *</source>
        <translation>Roles *</translation>
    </message>
    <message>
        <source>Password *</source>
        <translation>Password *</translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation>Roles of %1</translation>
    </message>
    <message>
        <source>Save the roles</source>
        <translation>Save the roles</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Rights of several roles add up. They hold from the next action on.</source>
        <translation>Rights of several roles add up. They hold from the next action on.</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Change your password</translation>
    </message>
    <message>
        <source>Set a password for %1</source>
        <translation>Set a password for %1</translation>
    </message>
    <message>
        <source>Your other sessions end.</source>
        <translation>Your other sessions end.</translation>
    </message>
    <message>
        <source>All sessions of this user end.</source>
        <translation>All sessions of this user end.</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Set the password</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>New password once more</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>The two passwords differ.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::auth::PeriodBar</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 days</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 days</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Events over time</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>The period before</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>The period after</translation>
    </message>
    <message>
        <source>more than %1 events</source>
        <translation>more than %1 events</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vhm24::ui::auth::RolesEditor</name>
    <message>
        <source>Everything, also users, sessions and the database.</source>
        <translation>Everything, also users, sessions and the database.</translation>
    </message>
    <message>
        <source>Everything but users, sessions and the database.</source>
        <translation>Everything but users, sessions and the database.</translation>
    </message>
    <message>
        <source>Items and stock.</source>
        <translation>Items and stock.</translation>
    </message>
    <message>
        <source>Refills machines and works on own tasks.</source>
        <translation>Refills machines and works on own tasks.</translation>
    </message>
    <message>
        <source>Services machines and works on own tasks.</source>
        <translation>Services machines and works on own tasks.</translation>
    </message>
    <message>
        <source>Works on own tasks.</source>
        <translation>Works on own tasks.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::auth::SessionsPage</name>
    <message>
        <source>active until %1</source>
        <translation>active until %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>expired %1</translation>
    </message>
    <message>
        <source>%1 (this session)</source>
        <translation>%1 (this session)</translation>
    </message>
    <message>
        <source>End all of this user…</source>
        <translation>End all of this user…</translation>
    </message>
    <message numerus="yes">
        <source>End %n session(s)…</source>
        <translation>
            <numerusform>End %n session…</numerusform>
            <numerusform>End %n sessions…</numerusform>
        </translation>
    </message>
    <message>
        <source>End session…</source>
        <translation>End session…</translation>
    </message>
    <message>
        <source>Select a session first.</source>
        <translation>Select a session first.</translation>
    </message>
    <message>
        <source>Whoever works there is asked to log in again. What was typed and not saved is lost.</source>
        <translation>Whoever works there is asked to log in again. What was typed and not saved is lost.</translation>
    </message>
    <message>
        <source>Your own session is among them.</source>
        <translation>Your own session is among them.</translation>
    </message>
    <message numerus="yes">
        <source>End %n session(s)?</source>
        <translation>
            <numerusform>End %n session?</numerusform>
            <numerusform>End %n sessions?</numerusform>
        </translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>The user is logged out everywhere. What was typed and not saved is lost.</source>
        <translation>The user is logged out everywhere. What was typed and not saved is lost.</translation>
    </message>
    <message>
        <source>You are logged out everywhere but here.</source>
        <translation>You are logged out everywhere but here.</translation>
    </message>
    <message>
        <source>End all sessions of %1?</source>
        <translation>End all sessions of %1?</translation>
    </message>
    <message>
        <source>End all</source>
        <translation>End all</translation>
    </message>
    <message>
        <source>No session was ended</source>
        <translation>No session was ended</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::auth::UsersPage</name>
    <message>
        <source>switched off</source>
        <translation>switched off</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (you)</translation>
    </message>
    <message>
        <source>New user…</source>
        <translation>New user…</translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation>Roles…</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>Set password…</translation>
    </message>
    <message>
        <source>Select a user first.</source>
        <translation>Select a user first.</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Switch off…</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Switch on</translation>
    </message>
    <message>
        <source>You can&apos;t switch yourself off.</source>
        <translation>You can&apos;t switch yourself off.</translation>
    </message>
    <message>
        <source>Switch %1 off?</source>
        <translation>Switch %1 off?</translation>
    </message>
    <message>
        <source>All sessions of this user end, and no further log-in is possible until the user is switched on again. Nothing is deleted.</source>
        <translation>All sessions of this user end, and no further log-in is possible until the user is switched on again. Nothing is deleted.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Switch off</translation>
    </message>
    <message>
        <source>The user was not changed</source>
        <translation>The user was not changed</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::inventory::DraftOffer</name>
    <message>
        <source>Continue with it</source>
        <translation>Continue with it</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Throw it away</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::inventory::ItemFacts</name>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Min. / max.</source>
        <translation>Min. / max.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>In machines</source>
        <translation>In machines</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::inventory::ItemPanel</name>
    <message>
        <source>Close the panel (Esc)</source>
        <translation>Close the panel (Esc)</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Close the panel</translation>
    </message>
    <message>
        <source>Quantity, 30 days</source>
        <translation>Quantity, 30 days</translation>
    </message>
    <message>
        <source>Nothing was moved in 30 days.</source>
        <translation>Nothing was moved in 30 days.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Where it is</translation>
    </message>
    <message>
        <source>All movements</source>
        <translation>All movements</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>switched off</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without a place</source>
        <translation>%1 without a place</translation>
    </message>
    <message>
        <source>%1 too many at places</source>
        <translation>%1 too many at places</translation>
    </message>
    <message>
        <source>adds up</source>
        <translation>adds up</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::inventory::ItemSearchEdit</name>
    <message>
        <source>SKU, name or barcode</source>
        <translation>SKU, name or barcode</translation>
    </message>
    <message>
        <source>Next item: SKU, name or barcode</source>
        <translation>Next item: SKU, name or barcode</translation>
    </message>
    <message>
        <source>No active item has this SKU, name or barcode.</source>
        <translation>No active item has this SKU, name or barcode.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::inventory::ItemsPage</name>
    <message>
        <source>Receive…</source>
        <translation>Receive…</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Issue…</translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>Adjust…</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Transfer…</translation>
    </message>
    <message numerus="yes">
        <source>%n low</source>
        <translation>
            <numerusform>%n low</numerusform>
            <numerusform>%n low</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the items that are low or out of stock</source>
        <translation>Show the items that are low or out of stock</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::inventory::MovementDialog</name>
    <message>
        <source>Receive goods</source>
        <translation>Receive goods</translation>
    </message>
    <message>
        <source>Issue goods</source>
        <translation>Issue goods</translation>
    </message>
    <message>
        <source>Adjust the stock to the count</source>
        <translation>Adjust the stock to the count</translation>
    </message>
    <message>
        <source>Transfer between places</source>
        <translation>Transfer between places</translation>
    </message>
    <message>
        <source>Refill a machine</source>
        <translation>Refill a machine</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message numerus="yes">
        <source>Receive %n item(s)</source>
        <translation>
            <numerusform>Receive %n item</numerusform>
            <numerusform>Receive %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n item(s)</source>
        <translation>
            <numerusform>Issue %n item</numerusform>
            <numerusform>Issue %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adjust %n item(s)</source>
        <translation>
            <numerusform>Adjust %n item</numerusform>
            <numerusform>Adjust %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transfer %n item(s)</source>
        <translation>
            <numerusform>Transfer %n item</numerusform>
            <numerusform>Transfer %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refill with %n item(s)</source>
        <translation>
            <numerusform>Refill with %n item</numerusform>
            <numerusform>Refill with %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close; what is typed stays as a draft</source>
        <translation>Close; what is typed stays as a draft</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>next field</translation>
    </message>
    <message>
        <source>remove the line</source>
        <translation>remove the line</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s): line %1</source>
        <translation>
            <numerusform>%n error: line %1</numerusform>
            <numerusform>%n errors: line %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Booking…</source>
        <translation>Booking…</translation>
    </message>
    <message>
        <source>the draft can&apos;t be saved on this computer</source>
        <translation>the draft can&apos;t be saved on this computer</translation>
    </message>
    <message>
        <source>draft, saved %1</source>
        <translation>draft, saved %1</translation>
    </message>
    <message>
        <source>Before the count of %1.</source>
        <translation>Before the count of %1.</translation>
    </message>
    <message numerus="yes">
        <source>A form with %n line(s) of %1 was not booked.</source>
        <translation>
            <numerusform>A form with %n line of %1 was not booked.</numerusform>
            <numerusform>A form with %n lines of %1 was not booked.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an item first: type its SKU or name, or scan it.</source>
        <translation>Add an item first: type its SKU or name, or scan it.</translation>
    </message>
    <message>
        <source>More than the machine holds</source>
        <translation>More than the machine holds</translation>
    </message>
    <message>
        <source>The machine&apos;s containers do not hold that much by their set maximum. Book it only if it really went in.</source>
        <translation>The machine&apos;s containers do not hold that much by their set maximum. Book it only if it really went in.</translation>
    </message>
    <message>
        <source>Book it all the same</source>
        <translation>Book it all the same</translation>
    </message>
    <message>
        <source>It is not known whether this was booked.</source>
        <translation>It is not known whether this was booked.</translation>
    </message>
    <message>
        <source>The connection broke before the answer.</source>
        <translation>The connection broke before the answer.</translation>
    </message>
    <message>
        <source>Try again: what was booked already is recognised and not booked twice.</source>
        <translation>Try again: what was booked already is recognised and not booked twice.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>A part of this form was booked by an earlier try, with other values.</source>
        <translation>A part of this form was booked by an earlier try, with other values.</translation>
    </message>
    <message>
        <source>Nothing more was booked. Compare with the stock movements, then take the booked lines out.</source>
        <translation>Nothing more was booked. Compare with the stock movements, then take the booked lines out.</translation>
    </message>
    <message>
        <source>Nothing is lost: the form is kept as a draft.</source>
        <translation>Nothing is lost: the form is kept as a draft.</translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation>Nothing was booked.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::inventory::MovementFields</name>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Count correction</source>
        <translation>Count correction</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Refill</translation>
    </message>
    <message>
        <source>Return from a machine</source>
        <translation>Return from a machine</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Opening balance</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Damage</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Theft</source>
        <translation>Theft</translation>
    </message>
    <message>
        <source>Spillage</source>
        <translation>Spillage</translation>
    </message>
    <message>
        <source>Error in the program</source>
        <translation>Error in the program</translation>
    </message>
    <message>
        <source>Use in the warehouse</source>
        <translation>Use in the warehouse</translation>
    </message>
    <message>
        <source>Return to the supplier</source>
        <translation>Return to the supplier</translation>
    </message>
    <message>
        <source>Document No.</source>
        <translation>Document No.</translation>
    </message>
    <message>
        <source>Date of operation</source>
        <translation>Date of operation</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>What it is taken for</source>
        <translation>What it is taken for</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Without a place</translation>
    </message>
    <message>
        <source>This is not a date. Write it like 19.11.2026 14:30.</source>
        <translation>This is not a date. Write it like 19.11.2026 14:30.</translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation>The date lies in the future.</translation>
    </message>
    <message>
        <source>Choose the place that it is taken from.</source>
        <translation>Choose the place that it is taken from.</translation>
    </message>
    <message>
        <source>Choose the place where it goes.</source>
        <translation>Choose the place where it goes.</translation>
    </message>
    <message>
        <source>Choose another place than the source.</source>
        <translation>Choose another place than the source.</translation>
    </message>
    <message>
        <source>Choose the machine that is filled.</source>
        <translation>Choose the machine that is filled.</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Say in a few words why.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::inventory::MovementLinesModel</name>
    <message>
        <source>Stock: before → after</source>
        <translation>Stock: before → after</translation>
    </message>
    <message>
        <source>%1: before → after</source>
        <translation>%1: before → after</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Price, %1</source>
        <translation>Price, %1</translation>
    </message>
    <message>
        <source>Sum, %1</source>
        <translation>Sum, %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>In the machine</source>
        <translation>In the machine</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::inventory::MovementList</name>
    <message>
        <source>To %1</source>
        <translation>To %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Receipt %1</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Movements</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>balance</translation>
    </message>
    <message>
        <source>The stored balance is another one: the chain is broken here.</source>
        <translation>The stored balance is another one: the chain is broken here.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::inventory::MovementTotals</name>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Sum without line %1</source>
        <translation>Sum without line %1</translation>
    </message>
    <message>
        <source>Sum without lines %1</source>
        <translation>Sum without lines %1</translation>
    </message>
    <message numerus="yes">
        <source>Sum without %n line(s)</source>
        <translation>
            <numerusform>Sum without %n line</numerusform>
            <numerusform>Sum without %n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>difference</source>
        <translation>difference</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::inventory::MovementsPage</name>
    <message>
        <source>Receive…</source>
        <translation>Receive…</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::machines::MachineAside</name>
    <message>
        <source>Containers</source>
        <translation>Containers</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>lasts</translation>
    </message>
    <message>
        <source>%1 critical</source>
        <translation>%1 critical</translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation>%1 low</translation>
    </message>
    <message>
        <source>This machine has no containers yet. Add them under Machine containers, with item and capacity.</source>
        <translation>This machine has no containers yet. Add them under Machine containers, with item and capacity.</translation>
    </message>
    <message>
        <source>Errors in 24 h</source>
        <translation>Errors in 24 h</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>None.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>running total</source>
        <translation>running total</translation>
    </message>
    <message>
        <source>sold since the last report</source>
        <translation>sold since the last report</translation>
    </message>
    <message>
        <source>%1, recognised from the data</source>
        <translation>%1, recognised from the data</translation>
    </message>
    <message>
        <source>Counts sales as</source>
        <translation>Counts sales as</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, today</translation>
    </message>
    <message>
        <source>%1, overdue by %2</source>
        <translation>%1, overdue by %2</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>Next service</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::machines::MachinePage</name>
    <message>
        <source>Task…</source>
        <translation>Task…</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Change status</translation>
    </message>
    <message>
        <source>Refill…</source>
        <translation>Refill…</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>Period of the chart</source>
        <translation>Period of the chart</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>This machine is not there any more.</source>
        <translation>This machine is not there any more.</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, %2 ago</translation>
    </message>
    <message>
        <source>%1, never heard of</source>
        <translation>%1, never heard of</translation>
    </message>
    <message>
        <source>Last contact: %1</source>
        <translation>Last contact: %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Containers</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Your role does not show sales.</source>
        <translation>Your role does not show sales.</translation>
    </message>
    <message>
        <source>Sales today</source>
        <translation>Sales today</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>not measured</translation>
    </message>
    <message>
        <source>°C, %1 ago</source>
        <translation>°C, %1 ago</translation>
    </message>
    <message>
        <source>°C, limit %1</source>
        <translation>°C, limit %1</translation>
    </message>
    <message>
        <source>Temperature now</source>
        <translation>Temperature now</translation>
    </message>
    <message>
        <source>last one %1</source>
        <translation>last one %1</translation>
    </message>
    <message>
        <source>Errors in 24 h</source>
        <translation>Errors in 24 h</translation>
    </message>
    <message>
        <source>First to run out</source>
        <translation>First to run out</translation>
    </message>
    <message>
        <source>First to run out: %1</source>
        <translation>First to run out: %1</translation>
    </message>
    <message>
        <source>80 %: %1–%2</source>
        <translation>80 %: %1–%2</translation>
    </message>
    <message>
        <source>no containers</source>
        <translation>no containers</translation>
    </message>
    <message>
        <source>not known: no refills yet</source>
        <translation>not known: no refills yet</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::machines::MachineStatusMenu</name>
    <message>
        <source>Restore the machine</source>
        <translation>Restore the machine</translation>
    </message>
    <message>
        <source>Retire the machine…</source>
        <translation>Retire the machine…</translation>
    </message>
    <message>
        <source>Change the status of %1 to “%2”</source>
        <translation>Change the status of %1 to “%2”</translation>
    </message>
    <message>
        <source>Why? The reason stands in the audit log.</source>
        <translation>Why? The reason stands in the audit log.</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Change status</translation>
    </message>
    <message>
        <source>Retire %1?</source>
        <translation>Retire %1?</translation>
    </message>
    <message>
        <source>The machine is no longer shown in lists and figures. Its history stays, and it can be restored.</source>
        <translation>The machine is no longer shown in lists and figures. Its history stays, and it can be restored.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>%1 can&apos;t be retired yet</source>
        <translation>%1 can&apos;t be retired yet</translation>
    </message>
    <message>
        <source>The machine has open tasks: %1. Complete or cancel them first.</source>
        <translation>The machine has open tasks: %1. Complete or cancel them first.</translation>
    </message>
    <message>
        <source>The machine was retired meanwhile. Restore it first.</source>
        <translation>The machine was retired meanwhile. Restore it first.</translation>
    </message>
    <message>
        <source>Somebody changed the status to “%1” meanwhile. Nothing was changed.</source>
        <translation>Somebody changed the status to “%1” meanwhile. Nothing was changed.</translation>
    </message>
    <message>
        <source>Whether the machine has open tasks is not known at the moment. %1</source>
        <translation>Whether the machine has open tasks is not known at the moment. %1</translation>
    </message>
    <message>
        <source>The machine was not changed</source>
        <translation>The machine was not changed</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::machines::MachineTelemetry</name>
    <message>
        <source>Telemetry</source>
        <translation>Telemetry</translation>
    </message>
    <message>
        <source>Whole period</source>
        <translation>Whole period</translation>
    </message>
    <message>
        <source>Not up to date: %1</source>
        <translation>Not up to date: %1</translation>
    </message>
    <message>
        <source>%1, every report, about each %2</source>
        <translation>%1, every report, about each %2</translation>
    </message>
    <message>
        <source>%1, mean of %2 and band from minimum to maximum</source>
        <translation>%1, mean of %2 and band from minimum to maximum</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The machine reported nothing in this period.</source>
        <translation>The machine reported nothing in this period.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::machines::MachineWords</name>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>today %1</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>none left</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>still there</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::machines::MachineWork</name>
    <message>
        <source>My open tasks</source>
        <translation>My open tasks</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Open tasks</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Your role does not show tasks.</source>
        <translation>Your role does not show tasks.</translation>
    </message>
    <message>
        <source>Nothing is to be done at this machine.</source>
        <translation>Nothing is to be done at this machine.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>No work at this machine has been recorded yet.</source>
        <translation>No work at this machine has been recorded yet.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::shared::OverviewBoard</name>
    <message>
        <source>Revenue by hour</source>
        <translation>Revenue by hour</translation>
    </message>
    <message>
        <source>Nothing has been sold today or on the same weekday last week.</source>
        <translation>Nothing has been sold today or on the same weekday last week.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Revenue by day</source>
        <translation>Revenue by day</translation>
    </message>
    <message>
        <source>Nothing has been sold in the last two weeks.</source>
        <translation>Nothing has been sold in the last two weeks.</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 days</translation>
    </message>
    <message>
        <source>14 days before</source>
        <translation>14 days before</translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation>Latest events</translation>
    </message>
    <message>
        <source>Unread: %1</source>
        <translation>Unread: %1</translation>
    </message>
    <message>
        <source>Best machines today</source>
        <translation>Best machines today</translation>
    </message>
    <message>
        <source>%1, to a usual %2</source>
        <translation>%1, to a usual %2</translation>
    </message>
    <message>
        <source>All sales</source>
        <translation>All sales</translation>
    </message>
    <message>
        <source>Nothing has been sold today yet.</source>
        <translation>Nothing has been sold today yet.</translation>
    </message>
    <message>
        <source>Low in stock</source>
        <translation>Low in stock</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Open the list</translation>
    </message>
    <message>
        <source>No item is low. Minimum quantities are set in the items.</source>
        <translation>No item is low. Minimum quantities are set in the items.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>overdue: %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>There are no open tasks.</source>
        <translation>There are no open tasks.</translation>
    </message>
    <message>
        <source>Machines by status</source>
        <translation>Machines by status</translation>
    </message>
    <message>
        <source>No machine has a problem and there are no notifications.</source>
        <translation>No machine has a problem and there are no notifications.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::shared::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Refresh (F5)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Receive goods…</source>
        <translation>Receive goods…</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::tasks::NewTaskDialog</name>
    <message>
        <source>New task</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Create the task</source>
        <translation>Create the task</translation>
    </message>
    <message>
        <source>Leave it empty for work that is not at a machine.</source>
        <translation>Leave it empty for work that is not at a machine.</translation>
    </message>
    <message>
        <source>Without one the task waits to be assigned.</source>
        <translation>Without one the task waits to be assigned.</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Such as %1</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::tasks::TaskPanel</name>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Assignee</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Nothing has happened to this task yet.</source>
        <translation>Nothing has happened to this task yet.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::tasks::TaskVerbs</name>
    <message>
        <source>Somebody was quicker: the task is “%1” now, so this step is not possible. Nothing was changed.</source>
        <translation>Somebody was quicker: the task is “%1” now, so this step is not possible. Nothing was changed.</translation>
    </message>
    <message>
        <source>The task is assigned to somebody else. Nothing was changed.</source>
        <translation>The task is assigned to somebody else. Nothing was changed.</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Assign…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Cancel task…</source>
        <translation>Cancel task…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Comment…</translation>
    </message>
    <message>
        <source>Select a task first.</source>
        <translation>Select a task first.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Your role does not allow this.</translation>
    </message>
    <message>
        <source>The task is assigned to somebody else.</source>
        <translation>The task is assigned to somebody else.</translation>
    </message>
    <message>
        <source>The status of this task is not known to this program.</source>
        <translation>The status of this task is not known to this program.</translation>
    </message>
    <message>
        <source>Assign the task to somebody first.</source>
        <translation>Assign the task to somebody first.</translation>
    </message>
    <message>
        <source>Start the task first.</source>
        <translation>Start the task first.</translation>
    </message>
    <message>
        <source>The task is open: only completed and cancelled ones can be reopened.</source>
        <translation>The task is open: only completed and cancelled ones can be reopened.</translation>
    </message>
    <message>
        <source>The task is “%1”, so this step is not possible.</source>
        <translation>The task is “%1”, so this step is not possible.</translation>
    </message>
    <message>
        <source>The task was not changed</source>
        <translation>The task was not changed</translation>
    </message>
    <message>
        <source>Assign the task</source>
        <translation>Assign the task</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Assignee</translation>
    </message>
    <message>
        <source>Type part of the name.</source>
        <translation>Type part of the name.</translation>
    </message>
    <message>
        <source>Comment, if there is something to add</source>
        <translation>Comment, if there is something to add</translation>
    </message>
    <message>
        <source>Choose who is to do it.</source>
        <translation>Choose who is to do it.</translation>
    </message>
    <message>
        <source>Cancel the task</source>
        <translation>Cancel the task</translation>
    </message>
    <message>
        <source>Comment on the task</source>
        <translation>Comment on the task</translation>
    </message>
    <message>
        <source>Add the comment</source>
        <translation>Add the comment</translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation>Why is it cancelled?</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Write at least a word.</source>
        <translation>Write at least a word.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::tasks::TasksPage</name>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>New task…</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>overdue: %1</translation>
    </message>
</context>
</TS>
