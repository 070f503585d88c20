// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firststart.h"

#include "desk/peopledesk.h"
#include "ui/settings/restoreprompt.h"
#include "ui/setup/keyprompt.h"
#include "ui/setup/setupassistant.h"

#include <QLabel>
#include <QTest>

namespace taabia {

namespace {

SandboxConfig providerWith(const QByteArray &key)
{
    SandboxConfig config;
    config.apiKey = key;
    return config;
}

} // namespace

FirstStart::FirstStart()
    : preferences(folder.filePath(QStringLiteral("preferences.ini")))
    , m_shelf(*Shelf::read())
    , m_provider(providerWith(key))
{
    m_theme.apply(Theme::Mode::Light, 1.0);
    QObject::connect(
        &preferences, &Preferences::changed, &preferences, [this] { m_language.use(preferences.language()); });
    preferences.setLanguage(QStringLiteral("en"));
    m_language.use(QStringLiteral("en"));
    if (!m_provider.start())
        qFatal("the sandbox does not start");
}

void FirstStart::start()
{
    startup.reset(); // which waits until what was typed is written
    m_heard = nullptr;
    m_link = LinkView::State::Connecting;
    startup = std::make_unique<Startup>(
        folder.path(), preferences, m_shelf, [memory = keychain] { return std::make_unique<MemoryVault>(memory); });
    QObject::connect(startup.get(), &Startup::quitWanted, startup.get(), [this] { ++quits; });
    startup->begin(Command());
    until([this] { return startup->assistant() || startup->prompt() || startup->restorePrompt() || startup->shop(); });
    until([this] { return window().isActiveWindow(); });
}

AccountSetup FirstStart::account() const
{
    return {AccountSetup::Kind::Custom, m_provider.baseUrl(), trainingClientCode, AccountSetup::KeyPlace::Keychain};
}

void FirstStart::record(const SetupProgress &progress)
{
    startup.reset();
    if (!AccountFile::write(AccountFile::pathIn(folder.path()), {progress, vaultId}))
        qFatal("the account file cannot be written");
}

void FirstStart::finish()
{
    record({SetupStep::People, account()});
    keychain->secrets.insert(QStringLiteral("api-key-") + vaultId, key);
}

QWidget &FirstStart::window() const
{
    if (startup->prompt())
        return *startup->prompt();
    if (startup->assistant())
        return *startup->assistant();
    if (startup->restorePrompt())
        return *startup->restorePrompt();
    return startup->shop()->window();
}

void FirstStart::press(Qt::Key pressed, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(window().windowHandle(), pressed, modifiers);
}

void FirstStart::type(const QString &text)
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, window().windowHandle(), Qt::Key_unknown, c, Qt::NoModifier);
}

void FirstStart::typeAccount(const QByteArray &with)
{
    press(Qt::Key_A, Qt::AltModifier); // another address
    field("Address of the service")->selectAll();
    type(m_provider.baseUrl());
    retype("Client code", QByteArray(trainingClientCode.data()));
    press(Qt::Key_Return);
    retype("API key", with);
    press(Qt::Key_Return);
}

void FirstStart::retype(const char *name, const QByteArray &text)
{
    field(name)->setFocus(Qt::TabFocusReason);
    field(name)->selectAll();
    type(QString::fromLatin1(text));
}

void FirstStart::typePeople()
{
    for (const char *line : {"Fatima", "4826", "4826", "Amina", "7391", "7391"}) {
        type(line);
        press(Qt::Key_Return);
    }
}

void FirstStart::makePeople()
{
    PeopleDesk &people = startup->shop()->till().people();
    bool there = false;
    const auto connection = QObject::connect(
        &people, &PeopleDesk::signedIn, startup.get(), [&there](Ticket, const Person &) { there = true; });
    people.begin(QStringLiteral("Fatima"), Secret("4826"), {}, {});
    people.signIn(1, Secret("4826"));
    until([&] {
        if (!there)
            people.signIn(1, Secret("4826"));
        return there;
    });
    QObject::disconnect(connection);
}

QLineEdit *FirstStart::field(const char *accessibleName) const
{
    for (QLineEdit *field : window().findChildren<QLineEdit *>()) {
        if (field->isVisible() && field->accessibleName() == QLatin1String(accessibleName))
            return field;
    }
    qFatal("there is no field \"%s\"", accessibleName);
}

bool FirstStart::shows(const char *words) const
{
    for (const QWidget *widget : window().findChildren<QWidget *>()) {
        const QString text = widget->property("text").toString();
        if (widget->isVisible() && text.contains(QLatin1String(words)))
            return true;
    }
    return false;
}

bool FirstStart::until(const std::function<bool()> &done)
{
    return QTest::qWaitFor(
        [&] {
            listen();
            return done();
        },
        20'000);
}

/// To the till of whichever shop is open.
void FirstStart::listen()
{
    Shop *shop = startup ? startup->shop() : nullptr;
    if (!shop || shop == m_heard)
        return;
    m_heard = shop;
    Till &till = shop->till();
    QObject::connect(&till, &Till::linkChanged, startup.get(), [this](const LinkView &link) { m_link = link.state; });
    QObject::connect(
        &till, &Till::balanceRead, startup.get(), [this](const Balance &) { m_link = LinkView::State::Online; });
}

} // namespace taabia
