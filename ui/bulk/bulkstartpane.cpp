// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulkstartpane.h"

#include "domain/csvwriter.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/hintline.h"
#include "ui/widgets/paragraph.h"

#include <QEvent>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

namespace taabia {

namespace {
constexpr int readable = 620; ///< the width of a sentence
const QString waitingKey = QStringLiteral("Alt+W");

/// An alignment of its own would take the paragraph's height from the layout.
QHBoxLayout *centred(QWidget *paragraph)
{
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(paragraph);
    row->addStretch(1);
    return row;
}

} // namespace

BulkStartPane::BulkStartPane(QWidget *parent)
    : QFrame(parent)
    , m_waiting(new HintLine(this))
    , m_sign(new QLabel(this))
    , m_title(new QLabel(this))
    , m_sentence(new Paragraph(TextSize::Body, this))
    , m_form(new Paragraph(TextSize::Small, this))
    , m_paste(makeButton(QStringLiteral("clipboard-paste"), QStringLiteral("Ctrl+V"), &BulkStartPane::pasteWanted))
    , m_open(makeButton(QStringLiteral("folder-open"), QStringLiteral("Ctrl+O"), &BulkStartPane::openWanted))
    , m_sample(makeButton(QStringLiteral("download"), QStringLiteral("Ctrl+S"), &BulkStartPane::sampleWanted))
{
    setLook(this, "card");
    setLook(m_title, "title");
    m_title->setAlignment(Qt::AlignCenter);
    m_sign->setAlignment(Qt::AlignCenter);
    m_form->setTone(Tone::Quiet);
    for (Paragraph *paragraph : {m_sentence, m_form}) {
        paragraph->setRigid(true);
        paragraph->setAlignment(Qt::AlignHCenter);
        paragraph->setFixedWidth(readable);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    for (ActionButton *button : {m_paste, m_open, m_sample})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(12);
    column->addWidget(m_waiting);
    column->addStretch(2);
    column->addWidget(m_sign);
    column->addWidget(m_title);
    column->addLayout(centred(m_sentence));
    column->addSpacing(6);
    column->addLayout(buttons);
    column->addSpacing(6);
    column->addLayout(centred(m_form));
    column->addStretch(3);
    setFocusProxy(m_paste);
    connect(m_waiting, &HintLine::wanted, this, &BulkStartPane::waitingWanted);
    connect(new QShortcut(QKeySequence(waitingKey), this), &QShortcut::activated, this, &BulkStartPane::waitingWanted);
    connect(new QShortcut(QKeySequence(QStringLiteral("Ctrl+S")), this), &QShortcut::activated, m_sample,
        &ActionButton::click);
    retranslate();
}

/// Ctrl+V and Ctrl+O work on the whole page, whatever lies on it: BulkPage binds them.
ActionButton *BulkStartPane::makeButton(const QString &icon, const QString &key, void (BulkStartPane::*wanted)())
{
    auto *button = new ActionButton(ActionButton::Kind::Plain, icon, this);
    button->setKey(key);
    connect(button, &ActionButton::clicked, this, wanted);
    return button;
}

void BulkStartPane::setWaiting(const QString &sentence)
{
    m_waiting->setWorthSaying(!sentence.isEmpty());
    if (!sentence.isEmpty())
        m_waiting->tell(Tone::Warning, QStringLiteral("triangle-alert"), sentence);
}

QByteArray BulkStartPane::sample(bool training)
{
    const auto number = [training](const char *last) {
        return training ? QStringLiteral("06 00 00 00 ") + QLatin1String(last) : QStringLiteral("06 xx xx xx xx");
    };
    CsvWriter writer;
    writer.add({tr("Phone", "a column of a list"), tr("Amount", "a column of a list"),
        tr("Operator", "a column of a list"), tr("Promo", "a column of a list"), tr("Name", "a column of a list")});
    const QString example = tr("for example");
    writer.add({number("03"), qint64(10), QStringLiteral("Inwi"), qint64(6), example});
    writer.add({number("23"), qint64(20), QString(), QString(), example});
    writer.add({number("04"), qint64(50), QStringLiteral("Orange"), QString(), example});
    return writer.take();
}

void BulkStartPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::ApplicationFontChange)
        retranslate();
    QFrame::changeEvent(event);
}

void BulkStartPane::retranslate()
{
    m_sign->setPixmap(
        Icons::pixmap(QStringLiteral("list-plus"), Colors::current().muted, 48, m_sign->devicePixelRatioF()));
    m_title->setText(tr("Many recharges at once"));
    m_sentence->setText(tr("Paste a list from a spreadsheet or a message, or open a CSV file. It is checked line by "
                           "line, and nothing is sent before you say so."));
    m_form->setText(tr("A recharge a line: number, amount, operator, promo. Operator and promo may be missing. A file "
                       "can be dropped here too."));
    m_paste->setText(tr("Paste"));
    m_open->setText(tr("Open"));
    m_sample->setText(tr("Save a sample"));
    m_waiting->setAction(tr("Look at it"), waitingKey);
}

} // namespace taabia
