// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/connections/connectionsdialog.h"

#include "models/core/settings/databaseurl.h"
#include "ui/core/connections/connectionform.h"
#include "ui/core/connections/trialview.h"
#include "ui/core/format/messages.h"
#include "ui/core/i18n/language.h"
#include "ui/core/shell/prompts.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/hairline.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScreen>
#include <QScrollArea>

namespace vhm24::ui {

namespace {

constexpr QSize DialogSize(880, 620);
constexpr int ListWidth = 180;
constexpr QSize WindowFrame(16, 48); // what a window manager puts around it, at most

/// As the profile will say it: `kept` are its lines, some of which have no field here.
core::Result<core::Configuration> configurationOf(core::EnvFile::Values kept, const core::ConnectionDraft &draft)
{
    const core::EnvFile::Values values = valuesOf(draft, true);
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        kept[it.key()] = it.value();
    QProcessEnvironment environment;
    for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
        if (!it.value().isEmpty())
            environment.insert(it.key(), it.value());
    }
    return core::loadConfiguration(environment, {});
}

/// What the key store is to know.
std::vector<std::pair<QString, QString>> passwordsOf(const core::Configuration &configuration)
{
    std::vector<std::pair<QString, QString>> passwords;
    const auto add = [&passwords](const QString &place, const QString &password) {
        const std::pair one(place, password);
        if (!password.isEmpty() && std::find(passwords.begin(), passwords.end(), one) == passwords.end())
            passwords.push_back(one);
    };
    for (const core::ConnectionSettings &one : configuration.services)
        add(core::KeyStore::placeOf(one), one.password);
    if (configuration.redis)
        add(core::KeyStore::placeOf(*configuration.redis), configuration.redis->password);
    return passwords;
}

} // namespace

ConnectionsDialog::ConnectionsDialog(Prompts &prompts, core::ProfileStore store, Purpose purpose, QWidget *parent) :
    DialogFrame(parent),
    m_prompts(prompts),
    m_store(std::move(store)),
    m_purpose(purpose),
    m_list(new QListWidget(this)),
    m_scroll(new QScrollArea(this)),
    m_form(new ConnectionForm(prompts, this)),
    m_trial(new TrialView(this)),
    m_new(new Button(Button::Kind::Secondary, QStringLiteral("plus"), this)),
    m_delete(new Button(Button::Kind::Secondary, QStringLiteral("delete"), this)),
    m_try(new Button(this))
{
    setObjectName(QStringLiteral("connectionsDialog"));
    build();
    buildVerbs();
    resize(DialogSize.boundedTo(screen()->availableSize() - WindowFrame));
    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectionsDialog::select);
    connect(m_form, &ConnectionForm::edited, this, [this] {
        showProblem({});
        m_trial->clear(); // it was of something else
    });
    onLanguage(this, [this] { retranslate(); });
}

ConnectionsDialog::~ConnectionsDialog() = default;

void ConnectionsDialog::build()
{
    m_list->setObjectName(QStringLiteral("connections"));
    m_list->setFixedWidth(ListWidth);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *const content = new QWidget;
    auto *const column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_form);
    column->addWidget(m_trial);
    column->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *const row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(new HairLine(Qt::Vertical));
    row->addWidget(m_scroll, 1);
    body().addWidget(new HairLine);
    body().addLayout(row, 1);
}

void ConnectionsDialog::buildVerbs()
{
    m_new->setObjectName(QStringLiteral("newConnection"));
    m_delete->setObjectName(QStringLiteral("deleteConnection"));
    m_try->setObjectName(QStringLiteral("tryConnection"));
    verbs().insertWidget(0, m_new);
    verbs().insertWidget(1, m_delete);
    verbs().insertWidget(verbs().count() - 2, m_try);
    connect(m_new, &Button::clicked, this, [this] { m_list->setCurrentRow(m_list->count() - 1); });
    connect(m_delete, &Button::clicked, this, &ConnectionsDialog::remove);
    connect(m_try, &Button::clicked, this, &ConnectionsDialog::tryIt);
    connect(acceptButton(), &Button::clicked, this, &ConnectionsDialog::connectIt);
}

void ConnectionsDialog::retranslate()
{
    setTitle(tr("Connections"));
    setAcceptText(m_purpose == Purpose::Connect ? tr("Save and connect") : tr("Save and choose"));
    m_new->setText(tr("New"));
    m_delete->setText(tr("Delete"));
    m_try->setText(tr("Try it"));
    m_list->setAccessibleName(tr("Connections"));
    if (m_list->count() > 0)
        m_list->item(m_list->count() - 1)->setText(tr("New connection"));
}

void ConnectionsDialog::openAt(const QString &name)
{
    fillList(name);
    open();
    m_form->setFocus();
}

/// Those that are kept and, below, one that is not there yet.
void ConnectionsDialog::fillList(const QString &current)
{
    m_isFilling = true;
    m_list->clear();
    for (const QString &name : m_store.names())
        m_list->addItem(name);
    m_list->addItem(tr("New connection"));
    const auto found = m_list->findItems(current, Qt::MatchExactly);
    const int row = found.isEmpty() ? 0 : m_list->row(found.front());
    m_list->setCurrentRow(row);
    m_isFilling = false;
    present(row < m_list->count() - 1 ? m_list->item(row)->text() : QString());
}

void ConnectionsDialog::select(int row)
{
    if (m_isFilling || row < 0)
        return;
    const QString name = row < m_list->count() - 1 ? m_list->item(row)->text() : QString();
    if (!isChanged())
        return present(name);
    fillList(m_name); // back, until it is said what becomes of the changes
    m_prompts.confirm(this,
                      {.title = tr("Discard the changes?"),
                       .text = tr("What was changed in this connection is not saved."),
                       .action = tr("Discard"),
                       .dangerous = true},
                      [this, name] { fillList(name); });
}

void ConnectionsDialog::present(const QString &name)
{
    m_name = name;
    m_saved = {};
    showProblem({});
    m_trial->clear();
    if (!name.isEmpty()) {
        const auto values = m_store.read(name);
        if (values)
            m_saved = core::connectionDraftFrom(*values);
        else
            showProblem(tr("The profile can't be read: %1").arg(values.error().detail));
    }
    m_secretsInFile = !m_saved.password.isEmpty() || !m_saved.redisPassword.isEmpty();
    m_form->present(name, m_saved);
    m_saved = m_form->draft(); // as the fields say it
    m_delete->setEnabled(!name.isEmpty());
    readKeyStore();
}

/// Whether there is one, and whether it has the password already.
void ConnectionsDialog::readKeyStore()
{
    const auto settings = core::parseDatabaseUrl(m_saved.address);
    const QString place = settings ? core::KeyStore::placeOf(*settings) : QStringLiteral("vhm24-desk");
    m_keyStore.read(place, [this, name = m_name](const core::Result<QString> &kept) {
        if (name == m_name)
            m_form->setKeyStore(kept || kept.error().kind != core::ErrorKind::Unavailable, kept.ok());
    });
}

bool ConnectionsDialog::isChanged() const { return m_form->name() != m_name || m_form->draft() != m_saved; }

void ConnectionsDialog::reject()
{
    if (!isChanged())
        return DialogFrame::reject();
    m_prompts.confirm(this,
                      {.title = tr("Discard the changes?"),
                       .text = tr("What was changed in this connection is not saved."),
                       .action = tr("Discard"),
                       .dangerous = true},
                      [this] { DialogFrame::reject(); });
}

/// What the fields say, or nothing, with what is wrong at its field.
std::optional<core::Configuration> ConnectionsDialog::check()
{
    m_form->clearErrors();
    showProblem({});
    const auto kept = m_store.read(m_name);
    const auto configuration = configurationOf(kept ? *kept : core::EnvFile::Values(), m_form->draft());
    if (configuration)
        return *configuration;
    const core::Error &error = configuration.error();
    const QString words = error.kind == core::ErrorKind::NotFound ? tr("Write the address of the database.")
                          : error.subject.endsWith(QLatin1String("DATABASE_URL"))
                              ? tr("Write the address like postgresql://USER@HOST:5432/DATABASE (%1).")
                                    .arg(error.detail.section(QStringLiteral(": "), 1))
                              : tr("This can't be used: %1").arg(error.detail);
    if (!m_form->showError(error.subject, words))
        showProblem(words);
    return std::nullopt;
}

void ConnectionsDialog::tryIt()
{
    const auto configuration = check();
    if (!configuration)
        return;
    setTrying(true);
    Q_EMIT trialWanted(*configuration);
}

void ConnectionsDialog::setTrying(bool trying)
{
    m_trial->clear();
    m_try->setEnabled(!trying);
    m_try->setText(trying ? tr("Trying…") : tr("Try it"));
}

void ConnectionsDialog::showTrial(std::vector<core::ConnectionTrial> trials)
{
    setTrying(false);
    m_trial->present(std::move(trials));
    m_scroll->widget()->adjustSize();
    m_scroll->ensureWidgetVisible(m_trial);
}

void ConnectionsDialog::showTrialProblem(const core::Error &error)
{
    setTrying(false);
    showProblem(error.subject == QLatin1String("ssh")
                    ? tr("The SSH connection could not be opened: %1").arg(error.detail)
                    : sentence(error));
}

void ConnectionsDialog::askPassword()
{
    setTrying(false);
    m_form->showError(QStringLiteral("password"), m_form->draft().password.isEmpty()
                                                      ? tr("The database asks for a password.")
                                                      : tr("The database did not accept this password."));
}

bool ConnectionsDialog::write(bool withPasswords)
{
    const QString name = m_form->name();
    if (!m_name.isEmpty() && name != m_name) {
        if (const auto renamed = m_store.rename(m_name, name); !renamed) {
            showProblem(tr("The connection can't be saved: %1").arg(renamed.error().detail));
            return false;
        }
    }
    if (const auto written = m_store.write(name, valuesOf(m_form->draft(), withPasswords)); !written) {
        showProblem(tr("The connection can't be saved: %1").arg(written.error().detail));
        return false;
    }
    m_name = name;
    m_saved = m_form->draft();
    return true;
}

/// One after the other.
void ConnectionsDialog::keep(std::vector<std::pair<QString, QString>> passwords,
                             const std::function<void(bool kept)> &done)
{
    if (passwords.empty())
        return done(true);
    const auto [place, password] = passwords.back();
    passwords.pop_back();
    m_keyStore.write(place, password, [this, passwords, done](const core::Result<core::Done> &kept) {
        if (!kept)
            return done(false);
        keep(passwords, done);
    });
}

void ConnectionsDialog::save(const core::Configuration &configuration, std::function<void()> done)
{
    // One that somebody wrote into the file stays there until it is kept better.
    if (!m_form->keepsPassword()) {
        if (write(m_secretsInFile))
            done();
        return;
    }
    keep(passwordsOf(configuration), [this, done = std::move(done)](bool kept) {
        if (!write(!kept && m_secretsInFile))
            return;
        m_secretsInFile = m_secretsInFile && !kept;
        if (!kept)
            return showProblem(tr("The connection is saved, but the key store did not take the password."));
        done();
    });
}

void ConnectionsDialog::connectIt()
{
    const QString name = m_form->name();
    const auto configuration = check();
    if (!configuration)
        return;
    if (!core::ProfileStore::isName(name)) {
        m_form->showError(QStringLiteral("name"), name.isEmpty() ? tr("Give the connection a name.")
                                                                 : tr("Use letters, digits, blanks and . _ - only."));
        return;
    }
    if (name != m_name && m_store.names().contains(name)) {
        m_form->showError(QStringLiteral("name"), tr("Another connection has this name."));
        return;
    }
    save(*configuration, [this, configuration = *configuration] {
        Q_EMIT chosen(m_name, configuration);
        accept();
    });
}

void ConnectionsDialog::remove()
{
    m_prompts.confirm(this,
                      {.title = tr("Delete the connection “%1”?").arg(m_name),
                       .text = tr("The databases stay as they are, and so does the password in the key store."),
                       .action = tr("Delete"),
                       .dangerous = true},
                      [this] {
                          if (const auto gone = m_store.remove(m_name); !gone)
                              return showProblem(tr("The connection can't be deleted: %1").arg(gone.error().detail));
                          fillList({});
                      });
}

} // namespace vhm24::ui
