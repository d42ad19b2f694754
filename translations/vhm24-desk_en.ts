<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <source>There is no database to connect to. Set DATABASE_URL in the environment or in a file .env, or start with --demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection&apos;s settings are not usable. Correct them and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: admin@vhm24.uz, manager@vhm24.uz or warehouse@vhm24.uz, password %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session was ended by an administrator. Log in again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Way of logging in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by e-mail and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phone and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by Telegram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended by an administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>History of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was logged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No values were recorded with this event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show the fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These fields have not changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed again since: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around it, by the same user</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellPresenter</name>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record with this id.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeTable</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last refill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature, °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Humidity, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page, machine, item, person or task</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayBars</name>
    <message>
        <source>Values by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Continue with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message numerus="yes">
        <source>in %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Enumeration</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse clerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pcs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task commented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldPanel</name>
    <message>
        <source>Close the panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>*contains*</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue by hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Best hour: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemFacts</name>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min. / max.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In machines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Close the panel (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity, 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was moved in 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All movements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 too many at places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemSearchEdit</name>
    <message>
        <source>SKU, name or barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next item: SKU, name or barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No active item has this SKU, name or barcode.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemsPage</name>
    <message>
        <source>Receive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n low</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show the items that are low or out of stock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoginDialog</name>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is switched off. Ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Too many failed attempts. Try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MachineAside</name>
    <message>
        <source>Containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no containers yet. Add them under Machine containers, with item and capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors in 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sold since the last report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, recognised from the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts sales as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, overdue by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MachinePage</name>
    <message>
        <source>Task…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refill…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, never heard of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not show sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>°C, %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>°C, limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last one %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors in 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First to run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First to run out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 %: %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: no refills yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MachineStatusMenu</name>
    <message>
        <source>Restore the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire the machine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the status of %1 to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? The reason stands in the audit log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine is no longer shown in lists and figures. Its history stays, and it can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be retired yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine has open tasks: %1. Complete or cancel them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine was retired meanwhile. Restore it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed the status to “%1” meanwhile. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the machine has open tasks is not known at the moment. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine was not changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MachineTelemetry</name>
    <message>
        <source>Telemetry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not up to date: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, every report, about each %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, mean of %2 and band from minimum to maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine reported nothing in this period.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MachineWork</name>
    <message>
        <source>My open tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not show tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be done at this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No work at this machine has been recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Data: %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data: not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are changes that were not saved. They will be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard and close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovementDialog</name>
    <message>
        <source>Receive goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust the stock to the count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer between places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refill a machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Receive %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adjust %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transfer %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refill with %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close; what is typed stays as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s): line %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Booking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the draft can&apos;t be saved on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft, saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the count of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A form with %n line(s) of %1 was not booked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add an item first: type its SKU or name, or scan it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than the machine holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine&apos;s containers do not hold that much by their set maximum. Book it only if it really went in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether this was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again: what was booked already is recognised and not booked twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this form was booked by an earlier try, with other values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more was booked. Compare with the stock movements, then take the booked lines out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: the form is kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovementFields</name>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return from a machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spillage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use in the warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to the supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date. Write it like 19.11.2026 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the place that it is taken from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the place where it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place than the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the machine that is filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovementLinesModel</name>
    <message>
        <source>Stock: before → after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: before → after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the machine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovementList</name>
    <message>
        <source>To %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored balance is another one: the chain is broken here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovementRules</name>
    <message>
        <source>Type the counted quantity. Zero is a count, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the quantity. If there is none, remove the line: Ctrl Del.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price must lie between 0 and 1 000 000 000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity must not exceed 1 000 000 000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A counted quantity can&apos;t be below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count is the same as the stock. There is nothing to correct: remove the line, Ctrl Del.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference is below 0,01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity must be at least %1. If there is none, remove the line: Ctrl Del.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces are counted in whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are only %1 in stock. Take less, or correct the stock first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are only %1 at %2. Take less, choose another place, or correct the stock first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 still fit into the machine. Book it to be asked whether more went in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item is not there any more. Remove the line: Ctrl Del.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item is switched off: nothing more is taken in of it. Remove the line: Ctrl Del.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place is not there any more. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place is closed: nothing more is put there. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity must be a number with at most 6 decimals, up to 1 000 000 000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity, or its difference, must be at least 0,01.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovementTotals</name>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum without line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum without lines %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sum without %n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Difference,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovementsPage</name>
    <message>
        <source>Receive…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewTaskDialog</name>
    <message>
        <source>New task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty for work that is not at a machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one the task waits to be assigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewUserDialog</name>
    <message>
        <source>At least %1 characters, among them an upper-case letter, a lower-case letter and a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is too short: it needs at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is too long: %1 bytes fit, and a Cyrillic letter takes two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password needs an upper-case letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password needs a lower-case letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password needs a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password holds a character that can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last active administrator. Make somebody else an administrator first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address. Write it like name@company.uz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This e-mail address belongs to another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has 2 to 200 characters on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number like +998901234567.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For logging in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as +998901234567.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights of several roles add up. They hold from the next action on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a password for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your other sessions end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sessions of this user end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewBoard</name>
    <message>
        <source>Revenue by hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sold today or on the same weekday last week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sold in the last two weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14 days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine has a problem and there are no alerts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best machines today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, to a usual %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sold today yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item is low. Minimum quantities are set in the items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no open tasks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewFigures</name>
    <message>
        <source>nothing to compare with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> + %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items: %1, without a price: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all have been read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors: %1 · in maintenance: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines without contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all are in contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due today: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none left: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive goods…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewRows</name>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no contact for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has never reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: sales today: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; 1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days left at the pace of the last 14 days: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Nobody has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2 has it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelFrame</name>
    <message>
        <source>Close the panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow or widen the navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailModel</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>%1: new record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RolesEditor</name>
    <message>
        <source>Everything, also users, sessions and the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything but users, sessions and the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items and stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refills machines and works on own tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services machines and works on own tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works on own tasks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>active until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (this session)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End all of this user…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>End %n session(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>End session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a session first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever works there is asked to log in again. What was typed and not saved is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own session is among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>End %n session(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is logged out everywhere. What was typed and not saved is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are logged out everywhere but here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End all sessions of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session was ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Find a page or a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main action of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the selected row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start and end of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the panel or the dialog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book or save in a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Starting a private database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the tables…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filling in the demo data. This takes some seconds, once…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program can&apos;t start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected, last answer after %1 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to try again now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked for yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database that this window works on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cache is set up. Everything works, a little slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis · %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache does not answer. Everything works, a little slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights checked by the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database itself does not check the rights of this user; this program does.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepChart</name>
    <message>
        <source>Quantity over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change that somebody makes here or in the back end will appear in this log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who logs in to this program appears here until the session ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no users yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the people who work with the machines, and give each of them a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no items yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first ingredient or product; its stock starts at zero and comes in by a receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock by location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored at a location yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first receipt to a warehouse location makes a row here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine has containers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each machine holds and how full it is appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock movements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stock has been moved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts, issues, adjustments and transfers appear here; begin with a receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no warehouse locations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the warehouse, its shelves and the vans, so that stock has a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no places yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the places where machines stand, with address and coordinates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no machines yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first machine with its code, serial number and place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine has settings of its own yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of a machine, such as how it counts sales, appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine has reported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature, humidity, sales and errors appear here as soon as machines send them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service work has been recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaning, repairs, refills and inspections of machines appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day has been summed up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue and number of sales of each machine and day appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts about machines, stock and tasks appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been set yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that all programs share, such as time zone and currency, appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no payments yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every payment at a machine appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is scheduled yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work that comes back every day, week or month can be scheduled here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no tasks yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the first task and assign it to somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened to any task yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step of a task, with who and when, appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no templates yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template holds the text and priority of work that is often needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Read again (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record matches the filter. Change it, or reset it above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are kept here and can be saved when it is back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no connection since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list is too long for that order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No index serves an order by this column. Filter the list first, then sort what is left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskPanel</name>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened to this task yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskVerbs</name>
    <message>
        <source>Somebody was quicker: the task is “%1” now, so this step is not possible. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is assigned to somebody else. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel task…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a task first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is assigned to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status of this task is not known to this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the task to somebody first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the task first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is open: only completed and cancelled ones can be reopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is “%1”, so this step is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task was not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type part of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment, if there is something to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who is to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at least a word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New task…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryChart</name>
    <message>
        <source>Telemetry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit %1 °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest temperature %1 °C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps in the data: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>°C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min %1 · max %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New user…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a user first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can&apos;t switch yourself off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch %1 off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sessions of this user end, and no further log-in is possible until the user is switched on again. Nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user was not changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vhm24::ui::Chart</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vhm24::ui::machines::MachineWords</name>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
