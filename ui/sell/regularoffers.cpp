// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sell/regularoffers.h"

#include "domain/moroccotime.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/phonefield.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace taabia {

namespace {

constexpr qsizetype fewestDigits = 3;
constexpr qsizetype wholeNumber = 10;
constexpr int sideAir = 12;
constexpr int rowAir = 6; ///< above and below the two lines of a row
constexpr int edge = 4; ///< between the frame and what is in it
constexpr int dotSize = 10;

bool fits(const Regular &regular, const QString &digits)
{
    const QString phone = regular.phone.national();
    return phone.startsWith(digits) || phone.endsWith(digits);
}

QDate today()
{
    return MoroccoTime::dayOf(QDateTime::currentDateTimeUtc());
}

} // namespace

/// A row in two lines: the number with what was typed of it, and how much; under it the operator, and when.
class RegularOffers::Row : public QStyledItemDelegate {
public:
    explicit Row(const RegularOffers &offers)
        : QStyledItemDelegate(offers.m_list)
        , m_offers(offers)
    { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const int lines =
            Fonts::lineHeight(Fonts::font(TextSize::Lead)) + Fonts::lineHeight(Fonts::font(TextSize::Small));
        return {100, std::max(Painting::smallestTarget, lines + 2 * rowAir)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Regular &regular = m_offers.m_regulars.at(static_cast<std::size_t>(index.row()));
        const Colors &colors = Colors::current();
        painter->save();
        const bool chosen = m_offers.m_list->hasFocus() && m_offers.m_list->currentIndex() == index;
        if (chosen || option.state & QStyle::State_MouseOver)
            Painting::box(*painter, option.rect, chosen ? colors.accentSoft : colors.hover, Qt::transparent, 0);
        if (chosen)
            Painting::focusRing(*painter, option.rect, colors.accent);
        const QRect inner = option.rect.adjusted(sideAir, rowAir, -sideAir, -rowAir);
        const int first = Fonts::lineHeight(Fonts::font(TextSize::Lead));
        paintFirstLine(*painter, QRect(inner.left(), inner.top(), inner.width(), first), option.direction, regular);
        paintSecondLine(*painter, inner.adjusted(0, first, 0, 0), option.direction, regular);
        painter->restore();
    }

private:
    void paintFirstLine(QPainter &painter, const QRect &line, Qt::LayoutDirection direction, const Regular &one) const
    {
        painter.setPen(Colors::current().text);
        paintNumber(painter, line, direction, one.phone.national());
        painter.setFont(Fonts::font(TextSize::Body, QFont::Bold));
        painter.drawText(line, ending(direction),
            RegularOffers::tr("%1 · %2", "amount, promo")
                .arg(Words::amount(one.faceValue), Words::promoName(one.promo)));
    }

    void paintSecondLine(QPainter &painter, const QRect &line, Qt::LayoutDirection direction, const Regular &one) const
    {
        const QRect dot(line.left(), line.center().y() - dotSize / 2, dotSize, dotSize);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(brandColor(one.op));
        painter.drawEllipse(QStyle::visualRect(direction, line, dot));
        painter.setFont(Fonts::font(TextSize::Small));
        painter.setPen(Colors::current().muted);
        const QRect name = line.adjusted(dotSize + 6, 0, 0, 0);
        painter.drawText(QStyle::visualRect(direction, line, name), beginning(direction), wireName(one.op));
        painter.drawText(line, ending(direction), Words::day(one.lastUtc, today()));
    }

    /// Left to right in every language. What was typed is bold and underlined, at whichever end it stands.
    void paintNumber(QPainter &painter, const QRect &line, Qt::LayoutDirection direction, const QString &phone) const
    {
        const qsizetype typed = m_offers.m_digits.size();
        const qsizetype from = phone.startsWith(m_offers.m_digits) ? 0 : phone.size() - typed;
        struct Piece {
            QString text;
            QFont font;
            int width;
        };
        std::vector<Piece> pieces;
        int width = 0;
        for (qsizetype at = 0; at < phone.size(); ++at) {
            const bool marked = at >= from && at < from + typed;
            QFont font = Fonts::font(TextSize::Lead, marked ? QFont::Bold : QFont::Normal);
            font.setUnderline(marked);
            const int gap = at > 0 && at % 2 == 0 ? QFontMetrics(font).horizontalAdvance(u' ') : 0;
            if (gap > 0)
                pieces.push_back({{}, {}, gap});
            pieces.push_back({phone.mid(at, 1), font, QFontMetrics(font).horizontalAdvance(phone.at(at))});
            width += gap + pieces.back().width;
        }
        int left = direction == Qt::RightToLeft ? line.right() + 1 - width : line.left();
        for (const Piece &piece : pieces) {
            painter.setFont(piece.font);
            painter.drawText(QRect(left, line.top(), piece.width, line.height()), Qt::AlignLeft | anyLine, piece.text);
            left += piece.width;
        }
    }

    static constexpr int anyLine = Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextDontClip;
    static int beginning(Qt::LayoutDirection direction)
    {
        return (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | anyLine;
    }
    static int ending(Qt::LayoutDirection direction)
    {
        return (direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight) | anyLine;
    }

    const RegularOffers &m_offers;
};

RegularOffers::RegularOffers(PhoneField *field, QWidget *below, QWidget *parent)
    : QFrame(parent)
    , m_field(field)
    , m_below(below)
    , m_title(new QLabel(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    hide();
    setLook(m_title, "muted");
    m_title->setContentsMargins(sideAir, 2, sideAir, 2);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new Row(*this));
    setLook(m_list, "bare");
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::ClickFocus); // Tab goes on with the order
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_list);

    m_field->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_field, &PhoneField::edited, this, &RegularOffers::digitsChanged);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { take(index.row()); });
    retranslate();
}

RegularOffers::~RegularOffers() = default;

bool RegularOffers::hasFocusWithin() const
{
    return m_list->hasFocus();
}

void RegularOffers::digitsChanged()
{
    const QString digits = m_field->nationalDigits();
    m_dismissed = m_dismissed && digits.size() >= fewestDigits;
    const bool partial = digits.size() >= fewestDigits && digits.size() < wholeNumber;
    m_digits = partial && !m_dismissed && m_field->hasFocus() ? digits : QString();
    // What fits no more goes at once, what fits stays while the answer is on its way: nothing flickers.
    const auto unfit = [this](const Regular &one) { return m_digits.isEmpty() || !fits(one, m_digits); };
    m_regulars.erase(std::remove_if(m_regulars.begin(), m_regulars.end(), unfit), m_regulars.end());
    showRows();
    if (!m_digits.isEmpty())
        Q_EMIT wanted(m_digits);
}

void RegularOffers::offer(const QString &digits, const std::vector<Regular> &regulars)
{
    // Nothing moves under the eyes of somebody who is choosing.
    if (digits.isEmpty() || digits != m_digits || m_list->hasFocus() || !m_field->hasFocus())
        return;
    m_regulars = regulars;
    showRows();
}

void RegularOffers::showRows()
{
    m_model->clear();
    for (const Regular &one : m_regulars) {
        auto *item = new QStandardItem(
            Words::spoken(tr("%1, %2, %3, promo %4, %5", "number, operator, amount, promo, day of the last recharge")
                              .arg(Words::phone(one.phone), wireName(one.op), Words::amount(one.faceValue),
                                  Words::promoName(one.promo), Words::day(one.lastUtc, today()))));
        m_model->appendRow(item);
    }
    place();
    setVisible(!m_regulars.empty() && m_list->height() > 0);
    raise();
}

/// As many rows as there is room for: what sells stays in sight.
void RegularOffers::place()
{
    const int top = m_field->geometry().bottom() + 1 + edge;
    const int rowHeight = m_list->sizeHintForRow(0);
    const int head = m_title->sizeHint().height() + 2 * edge;
    const int room = m_below->geometry().top() - edge - top - head;
    const int rows = rowHeight > 0 ? std::min({static_cast<int>(m_regulars.size()), mostShown, room / rowHeight}) : 0;
    m_list->setFixedHeight(std::max(rows, 0) * rowHeight);
    setGeometry(m_field->x(), top, m_field->width(), head + m_list->height());
}

void RegularOffers::dismiss()
{
    m_regulars.clear();
    m_digits.clear();
    hide();
}

void RegularOffers::take(int row)
{
    if (row < 0 || row >= static_cast<int>(m_regulars.size()))
        return;
    const Regular one = m_regulars.at(static_cast<std::size_t>(row));
    m_field->setFocus(Qt::OtherFocusReason);
    dismiss();
    Q_EMIT taken(one);
}

bool RegularOffers::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (watched == m_list)
            return listKey(*static_cast<QKeyEvent *>(event));
        return isVisible() && fieldKey(static_cast<QKeyEvent *>(event)->key());
    case QEvent::FocusOut: {
        const bool within = m_list->hasFocus() || m_field->hasFocus();
        if (!within && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
            dismiss();
        return false;
    }
    case QEvent::Move:
    case QEvent::Resize:
        if (isVisible())
            place();
        return false;
    default:
        return false;
    }
}

bool RegularOffers::fieldKey(int key)
{
    if (key == Qt::Key_Down) {
        m_list->setCurrentIndex(m_model->index(0, 0));
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (key == Qt::Key_Escape) {
        m_dismissed = true;
        dismiss();
        return true;
    }
    return false;
}

bool RegularOffers::listKey(QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event.isAutoRepeat())
            take(m_list->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        m_dismissed = true;
        m_field->setFocus(Qt::OtherFocusReason);
        dismiss();
        return true;
    case Qt::Key_Up:
        if (m_list->currentIndex().row() > 0)
            return false;
        m_field->setFocus(Qt::OtherFocusReason);
        return true;
    default:
        break;
    }
    const QString text = event.text();
    const bool typed = !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isSpace();
    if (!typed && event.key() != Qt::Key_Backspace)
        return false;
    m_field->setFocus(Qt::OtherFocusReason);
    QCoreApplication::sendEvent(m_field, &event);
    return true;
}

void RegularOffers::paintEvent(QPaintEvent *)
{
    const Colors &colors = Colors::current();
    QPainter painter(this);
    Painting::box(painter, rect(), colors.card, colors.accent, 1);
}

void RegularOffers::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void RegularOffers::retranslate()
{
    m_title->setText(tr("Served before: %1 to choose", "a key").arg(Words::isolated(QStringLiteral("\u2193"))));
    m_list->setAccessibleName(tr("Served before"));
    if (!m_regulars.empty())
        showRows();
}

} // namespace taabia
