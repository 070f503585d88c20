// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shopcard.h"

#include "domain/digits.h"
#include "ui/papersettings.h"
#include "ui/preferences.h"
#include "ui/theme/fonts.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/caption.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace taabia {

static constexpr qsizetype iceDigits = 15;

static QWidget *section(QWidget *caption, QWidget *field, QWidget *parent)
{
    auto *made = new QWidget(parent);
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(caption);
    column->addWidget(field);
    column->addStretch(1);
    return made;
}

ShopCard::ShopCard(Preferences &preferences, QWidget *parent)
    : QFrame(parent)
    , m_preferences(preferences)
    , m_title(new QLabel(this))
    , m_why(new Paragraph(TextSize::Small, this))
    , m_name(addLine(&ShopDetails::name))
    , m_address(addBlock(&ShopDetails::address))
    , m_phone(addLine(&ShopDetails::phone))
    , m_ice(addLine(&ShopDetails::ice))
    , m_taxId(addLine(&ShopDetails::taxId))
    , m_register(addLine(&ShopDetails::tradeRegister))
    , m_patente(addLine(&ShopDetails::patente))
    , m_footer(addBlock(&ShopDetails::footer))
{
    setLook(this, "card");
    setLook(m_title, "title");
    setFocusProxy(m_name.field);
    m_why->setTone(Tone::Quiet);
    m_why->setRigid(true);
    for (const Line &line : {m_phone, m_ice, m_taxId, m_register, m_patente})
        line.field->setLayoutDirection(Qt::LeftToRight); // figures, in every language

    auto *pairs = new QGridLayout;
    pairs->setHorizontalSpacing(12);
    pairs->setVerticalSpacing(12);
    pairs->setColumnStretch(0, 1);
    pairs->setColumnStretch(1, 1);
    int at = 0;
    for (const Line &line : {m_phone, m_ice, m_taxId, m_register, m_patente}) {
        pairs->addWidget(section(line.caption, line.field, this), at / 2, at % 2, Qt::AlignBottom);
        ++at;
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_why);
    column->addWidget(section(m_name.caption, m_name.field, this));
    column->addWidget(section(m_address.caption, m_address.field, this));
    column->addLayout(pairs);
    column->addWidget(section(m_footer.caption, m_footer.field, this));
    connect(m_name.field, &QLineEdit::textChanged, this, [this] { m_name.caption->setTrouble({}); });
    connect(m_ice.field, &QLineEdit::editingFinished, this, &ShopCard::lookAtIce);
    connect(&m_preferences, &Preferences::changed, this, &ShopCard::show);
    retranslate();
    show();
    lookAtIce();
}

ShopCard::Line ShopCard::addLine(QString ShopDetails::*part)
{
    auto *field = new QLineEdit(this);
    field->setMaxLength(120);
    auto *caption = new Caption(field, this);
    connect(field, &QLineEdit::textChanged, this, [this, field, caption, part](const QString &text) {
        if (keep(part, text) && field->isModified())
            caption->setHint(tr("Kept", "what was typed"));
    });
    connect(field, &QLineEdit::editingFinished, this, &ShopCard::show);
    connect(field, &QLineEdit::editingFinished, field, [field] {
        if (field->isModified())
            announce(field, tr("Kept", "what was typed"));
        field->setModified(false);
    });
    return {field, caption, part};
}

ShopCard::Block ShopCard::addBlock(QString ShopDetails::*part)
{
    auto *field = new QPlainTextEdit(this);
    field->setTabChangesFocus(true);
    field->setFixedHeight(84);
    field->installEventFilter(this);
    auto *caption = new Caption(field, this);
    connect(field, &QPlainTextEdit::textChanged, this, [this, field, caption, part] {
        if (keep(part, field->toPlainText()) && field->hasFocus())
            caption->setHint(tr("Kept", "what was typed"));
    });
    return {field, caption, part};
}

/// False: it is not for whoever is here to change.
bool ShopCard::keep(QString ShopDetails::*part, const QString &text)
{
    PaperSetup setup = m_preferences.paper();
    setup.shop.*part = text;
    m_preferences.setPaper(setup);
    return m_preferences.paper().shop.*part == PaperSettings::sensible(setup).shop.*part;
}

/// As the Preferences have it; what is being typed stays as it is typed.
void ShopCard::show()
{
    const ShopDetails &shop = m_preferences.paper().shop;
    for (const Line &line : {m_name, m_phone, m_ice, m_taxId, m_register, m_patente}) {
        if (!line.field->hasFocus() && line.field->text() != shop.*line.part)
            line.field->setText(shop.*line.part);
    }
    for (const Block &block : {m_address, m_footer}) {
        if (!block.field->hasFocus() && block.field->toPlainText() != shop.*block.part) {
            const QSignalBlocker quiet(block.field);
            block.field->setPlainText(shop.*block.part);
        }
    }
}

bool ShopCard::demandName()
{
    if (!m_name.field->text().trimmed().isEmpty())
        return true;
    m_name.caption->setTrouble(tr("Type the name of the shop: it stands on each receipt."));
    m_name.field->setFocus(Qt::OtherFocusReason);
    return false;
}

/// Kept whatever it is: an owner may have to write what the tax office has not given yet.
void ShopCard::lookAtIce()
{
    QString digits;
    for (const QChar c : plainDigits(m_ice.field->text())) {
        if (!c.isSpace())
            digits += c;
    }
    const bool fits = digits.isEmpty()
        || (digits.size() == iceDigits
            && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit(); }));
    m_ice.caption->setTrouble(fits ? QString()
                                   : tr("An ICE has 15 digits; characters typed: %1. It is kept all the same.")
                                         .arg(Words::number(digits.size())));
}

void ShopCard::retranslate()
{
    m_title->setText(tr("The shop, on its receipts"));
    m_why->setText(tr("What is left empty is not printed. All of it is kept as you type."));
    const auto name = [](const auto &entry, const QString &caption) {
        entry.caption->setText(caption);
        entry.caption->setHint({});
        entry.field->setAccessibleName(caption);
    };
    name(m_name, tr("Name of the shop"));
    name(m_address, tr("Address"));
    name(m_phone, tr("Phone of the shop"));
    name(m_ice, tr("ICE (15 digits)"));
    name(m_taxId, tr("Tax identification (IF)"));
    name(m_register, tr("Trade register (RC)"));
    name(m_patente, tr("Professional tax (patente)"));
    name(m_footer, tr("Words at the foot"));
    m_footer.field->setPlaceholderText(tr("Thank you for your visit"));
    if (!m_ice.caption->trouble().isEmpty())
        lookAtIce(); // the same trouble, in the new language
}

bool ShopCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &ShopCard::show, Qt::QueuedConnection); // once the focus has gone
    return QFrame::eventFilter(watched, event);
}

void ShopCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace taabia
