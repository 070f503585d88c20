// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/printerform.h"

#include "ui/widgets/caption.h"
#include "ui/widgets/tilegroup.h"
#include "ui/words/paperwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHideEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace taabia {

using Kind = PrinterSetup::Kind;

static constexpr std::array kindOrder{
    Kind::None, Kind::System, Kind::EscPosNetwork, Kind::EscPosDevice, Kind::EscPosShare, Kind::PdfFolder};
static constexpr std::array widthOrder{PaperWidth::Roll58, PaperWidth::Roll80, PaperWidth::A5, PaperWidth::A4};

template <typename Enum, std::size_t count> static int indexOf(const std::array<Enum, count> &order, Enum value)
{
    return static_cast<int>(std::find(order.begin(), order.end(), value) - order.begin());
}

static bool isEscPos(Kind kind)
{
    return kind == Kind::EscPosNetwork || kind == Kind::EscPosDevice || kind == Kind::EscPosShare;
}

PrinterForm::PrinterForm(QWidget *parent)
    : QWidget(parent)
    , m_kinds(new TileGroup(2, TextSize::Body, this))
    , m_address(new QLineEdit(this))
    , m_system(new QComboBox(this))
    , m_widths(new TileGroup(4, TextSize::Body, this))
    , m_cut(new QCheckBox(this))
    , m_drawer(new QCheckBox(this))
{
    build();
    wire();
    retranslate();
    refresh();
}

void PrinterForm::build()
{
    m_kindCaption = new Caption(m_kinds, this);
    m_addressCaption = new Caption(m_address, this);
    m_systemCaption = new Caption(m_system, this);
    m_widthCaption = new Caption(m_widths, this);
    m_address->setMaxLength(120);
    m_address->setLayoutDirection(Qt::LeftToRight); // an address, in every language
    m_system->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_system->setMinimumContentsLength(10);
    m_system->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_kindCaption, m_kinds, m_systemCaption, m_system,
             m_addressCaption, m_address, m_widthCaption, m_widths, m_cut, m_drawer})
        column->addWidget(widget);
}

void PrinterForm::wire()
{
    connect(m_kinds, &TileGroup::chosen, this,
        [this](int index) { chooseKind(kindOrder.at(static_cast<std::size_t>(index))); });
    connect(m_widths, &TileGroup::chosen, this, [this](int index) {
        m_printer.width = widthOrder.at(static_cast<std::size_t>(index));
        take();
    });
    connect(m_address, &QLineEdit::textEdited, this,
        [this] { m_addressCaption->setTrouble({}); }); // half an address is no mistake yet
    connect(qApp, &QCoreApplication::aboutToQuit, this, &PrinterForm::finishTyping);
    connect(m_address, &QLineEdit::editingFinished, this, &PrinterForm::addressLeft);
    connect(m_system, &QComboBox::activated, this, [this](int index) {
        m_printer.address = m_system->itemData(index).toString();
        take();
    });
    connect(m_cut, &QCheckBox::clicked, this, [this](bool on) {
        m_printer.cut = on;
        take();
    });
    connect(m_drawer, &QCheckBox::clicked, this, [this](bool on) {
        m_printer.openDrawer = on;
        take();
    });
}

void PrinterForm::setTitle(const QString &title)
{
    m_title = title;
    retranslate();
}

void PrinterForm::setPrinter(const PrinterSetup &printer)
{
    m_printer = printer;
    refresh();
}

void PrinterForm::setSystemPrinters(const std::optional<QStringList> &names)
{
    m_systemPrinters = names.value_or(m_systemPrinters);
    m_systemIsSilent = !names;
    refresh();
}

/// An address of one kind means nothing to another; each begins with its own empty one.
void PrinterForm::chooseKind(Kind kind)
{
    if (kind != m_printer.kind) {
        m_printer.kind = kind;
        m_printer.address.clear();
        if (kind == Kind::System || kind == Kind::PdfFolder || kind == Kind::None)
            m_printer.openDrawer = false;
        m_address->setText({}); // typed by nobody
        m_addressCaption->setTrouble({});
    }
    take();
    refresh();
}

QString PrinterForm::addressTrouble(const QString &address) const
{
    const QString text = address.trimmed();
    switch (m_printer.kind) {
    case Kind::None:
    case Kind::System:
    case Kind::PdfFolder: // empty: the till's own folder
        return {};
    case Kind::EscPosNetwork: {
        static const QRegularExpression form(QStringLiteral("^([A-Za-z0-9][A-Za-z0-9.-]*)(?::([0-9]{1,5}))?$"));
        const QRegularExpressionMatch match = form.match(text);
        const int port = match.captured(2).isEmpty() ? 9100 : match.captured(2).toInt();
        if (!match.hasMatch() || port < 1 || port > 65535)
            return tr("Not taken: an address is like %1.").arg(Words::isolated(QStringLiteral("192.168.1.50")));
        return {};
    }
    case Kind::EscPosDevice:
        return text.isEmpty() || text.contains(QLatin1Char(' '))
            ? tr("Not taken: a device is like %1 or %2.")
                  .arg(Words::isolated(QStringLiteral("/dev/usb/lp0")), Words::isolated(QStringLiteral("COM3")))
            : QString();
    case Kind::EscPosShare:
        return text.startsWith(QLatin1String("\\\\")) && text.count(QLatin1Char('\\')) >= 3
                && !text.endsWith(QLatin1Char('\\'))
            ? QString()
            : tr("Not taken: a shared printer is like %1.").arg(Words::isolated(QStringLiteral("\\\\PC\\printer")));
    }
    return {};
}

void PrinterForm::addressLeft()
{
    const QString trouble = addressTrouble(m_address->text());
    m_addressCaption->setTrouble(trouble);
    if (!trouble.isEmpty() || !m_address->isModified())
        return;
    m_address->setModified(false);
    m_printer.address = m_address->text().trimmed();
    take();
}

void PrinterForm::finishTyping()
{
    if (m_address->isModified())
        addressLeft();
}

void PrinterForm::take()
{
    Q_EMIT edited(m_printer);
}

void PrinterForm::refresh()
{
    const Kind kind = m_printer.kind;
    m_kinds->setCurrent(indexOf(kindOrder, kind));
    m_widths->setCurrent(indexOf(widthOrder, m_printer.width));
    // What is being typed, or was refused and is to be mended, stays as it is.
    if (!m_address->hasFocus() && !m_address->isModified() && m_addressCaption->trouble().isEmpty()
        && m_address->text() != m_printer.address)
        m_address->setText(m_printer.address);
    m_cut->setChecked(m_printer.cut);
    m_drawer->setChecked(m_printer.openDrawer);

    const QSignalBlocker quiet(m_system);
    m_system->clear();
    m_system->addItem(tr("The system's default printer"), QString());
    QStringList names = m_systemPrinters;
    if (kind == Kind::System && !m_printer.address.isEmpty() && !names.contains(m_printer.address))
        names.prepend(m_printer.address); // switched off or gone: still what was chosen
    for (const QString &name : names)
        m_system->addItem(name, name);
    m_system->setCurrentIndex(std::max(0, m_system->findData(m_printer.address)));

    const bool system = kind == Kind::System;
    const bool addressed = isEscPos(kind) || kind == Kind::PdfFolder;
    m_systemCaption->setVisible(system);
    m_systemCaption->setTrouble(m_systemIsSilent
            ? tr("This PC did not say which printers it has. Come back to this page to ask again.")
            : QString());
    if (!m_systemIsSilent)
        m_system->setAccessibleDescription(tr("Which printer")); // on Linux Qt 6.4 tells a box's value as its name
    m_system->setVisible(system);
    m_addressCaption->setVisible(addressed);
    m_address->setVisible(addressed);
    m_widthCaption->setVisible(kind != Kind::None);
    m_widths->setVisible(kind != Kind::None);
    m_cut->setVisible(isEscPos(kind));
    m_drawer->setVisible(isEscPos(kind));
    retranslateAddress();
}

void PrinterForm::retranslateAddress()
{
    switch (m_printer.kind) {
    case Kind::None:
    case Kind::System:
    case Kind::EscPosNetwork:
        m_addressCaption->setText(tr("Address in the network"));
        m_address->setPlaceholderText(QStringLiteral("192.168.1.50"));
        break;
    case Kind::EscPosDevice:
        m_addressCaption->setText(tr("Device"));
        m_address->setPlaceholderText(QStringLiteral("/dev/usb/lp0"));
        break;
    case Kind::EscPosShare:
        m_addressCaption->setText(tr("Shared printer"));
        m_address->setPlaceholderText(QStringLiteral("\\\\PC\\printer"));
        break;
    case Kind::PdfFolder:
        m_addressCaption->setText(tr("Folder"));
        m_address->setPlaceholderText(tr("the till's own folder"));
        break;
    }
    m_address->setAccessibleName(tr("Address of the printer"));
}

void PrinterForm::retranslate()
{
    setAccessibleName(m_title);
    m_kindCaption->setText(m_title);
    m_kinds->setAccessibleName(m_title);
    m_kinds->setChoices({{tr("None", "no printer"), {}, {}, {}}, {tr("Printer of this PC"), {}, {}, {}},
        {tr("Receipt printer, network"), {}, {}, {}}, {tr("Receipt printer, USB"), {}, {}, {}},
        {tr("Receipt printer, shared"), {}, {}, {}}, {tr("PDF files"), {}, {}, {}}});
    m_systemCaption->setText(tr("Which printer"));
    m_system->setAccessibleName(tr("Which printer"));
    m_widthCaption->setText(tr("Width of the paper"));
    m_widths->setAccessibleName(tr("Width of the paper"));
    std::vector<TileGroup::Choice> widths;
    for (const PaperWidth width : widthOrder)
        widths.push_back({PaperWords::width(width), Words::spoken(PaperWords::width(width)), {}, {}});
    m_widths->setChoices(widths);
    m_cut->setText(tr("Cut the paper after each receipt"));
    m_drawer->setText(tr("Open the cash drawer at a cash sale"));
    if (!m_addressCaption->trouble().isEmpty())
        m_addressCaption->setTrouble(addressTrouble(m_address->text())); // the same trouble, in the new language
    refresh();
}

void PrinterForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PrinterForm::hideEvent(QHideEvent *event)
{
    finishTyping();
    QWidget::hideEvent(event);
}

} // namespace taabia
