// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulksheetpane.h"

#include "ui/bulk/bulkview.h"
#include "ui/bulk/bulkwords.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/tilegroup.h"

#include <QEvent>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace taabia {

namespace {
const QString anotherKey = QStringLiteral("Alt+N");
} // namespace

BulkSheetPane::BulkSheetPane(QWidget *parent)
    : QFrame(parent)
    , m_model(new BulkSheetModel(this))
    , m_title(new Paragraph(TextSize::Lead, this))
    , m_filters(new TileGroup(0, TextSize::Body, this))
    , m_another(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("x"), this))
    , m_view(new BulkView(this))
    , m_current(new Paragraph(TextSize::Body, this))
    , m_figures(new BulkFigures(this))
    , m_comparison(new Notice(Notice::Shape::Inline, this))
    , m_send(new ActionButton(ActionButton::Kind::Main, QStringLiteral("send"), this))
{
    build();
    wire();
    retranslate();
}

void BulkSheetPane::build()
{
    setLook(this, "card");
    m_title->setWeight(QFont::Bold);
    m_view->setModel(m_model);
    m_another->setKey(anotherKey);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_title, 1);
    head->addWidget(m_filters);
    head->addWidget(m_another);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 10, 18, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addWidget(m_current);
    column->addWidget(m_figures);
    column->addWidget(m_comparison);
    column->addWidget(m_send);
    setFocusProxy(m_view);
}

void BulkSheetPane::wire()
{
    const auto key = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(QKeySequence(anotherKey), [this] { m_another->click(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { m_send->click(); });
    key(QKeySequence(QStringLiteral("Ctrl+Return")), [this] { m_send->click(); });
    for (int i = 0; i < int(BulkSheetModel::filters.size()); ++i)
        key(QKeySequence(QStringLiteral("Alt+%1").arg(i + 1)), [this, i] { m_filters->choose(i); });

    connect(m_another, &ActionButton::clicked, this, &BulkSheetPane::anotherWanted);
    connect(m_send, &ActionButton::clicked, this, [this] {
        if (m_send->isEnabled())
            Q_EMIT sendWanted();
    });
    connect(m_filters, &TileGroup::chosen, this, [this](int filter) {
        m_model->setFilter(BulkSheetModel::filters[static_cast<std::size_t>(filter)]);
        if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
            m_view->setCurrentIndex(m_model->index(0, 0)); // whose sentence stands whole below the list
        showCurrent();
    });
    connect(m_filters, &TileGroup::stepDone, m_view, [this] { m_view->setFocus(Qt::TabFocusReason); });
    connect(m_view, &BulkView::tickWanted, m_model, &BulkSheetModel::toggle);
    connect(m_view, &BulkView::currentMoved, this, &BulkSheetPane::showCurrent);
    connect(m_view, &SalesView::saleActivated, this, [this](SaleId sale) {
        if (sale > 0)
            Q_EMIT saleWanted(sale);
    });
    connect(m_model, &BulkSheetModel::changed, this, [this] {
        showFilters();
        showCurrent();
    });
}

void BulkSheetPane::setList(const QString &title, const std::shared_ptr<BulkSheet> &sheet)
{
    m_listTitle = title;
    m_model->setSheet(sheet);
    m_filters->setCurrent(0);
    retranslate();
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, 0));
    m_view->scrollToTop();
    showCurrent();
}

void BulkSheetPane::setFacts(const BulkFacts &facts)
{
    m_facts = facts;
    m_figures->show(facts);
    const bool any = facts.totals.going > 0;
    m_send->setEnabled(m_ready && any);
    m_send->setText(any ? tr("Send %1 for %2", "90 recharges; an amount")
                              .arg(BulkWords::recharges(facts.totals.going), Words::amount(facts.totals.faceValue))
                        : tr("No line will be sent"));
}

void BulkSheetPane::setComparison(Tone tone, const QString &sentence, bool ready)
{
    m_comparison->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        m_comparison->tell(tone, tone == Tone::Progress ? QStringLiteral("loader") : QStringLiteral("info"), sentence);
    m_ready = ready;
    setFacts(m_facts);
}

void BulkSheetPane::showFilters()
{
    const auto label = [this](const QString &name, BulkSheetModel::Filter filter) {
        return tr("%1: %2", "a kind of lines; how many").arg(name, Words::number(m_model->count(filter)));
    };
    const QString names[] = {
        tr("All", "lines of a list"), tr("Wrong", "lines of a list"), tr("Duplicates", "lines of a list")};
    std::vector<TileGroup::Choice> choices;
    for (std::size_t i = 0; i < BulkSheetModel::filters.size(); ++i)
        choices.push_back({label(names[i], BulkSheetModel::filters[i]), {}, QStringLiteral("Alt+%1").arg(i + 1), {}});
    m_filters->setChoices(choices);
    const auto at = std::find(BulkSheetModel::filters.begin(), BulkSheetModel::filters.end(), m_model->filter());
    m_filters->setCurrent(static_cast<int>(at - BulkSheetModel::filters.begin()));
}

void BulkSheetPane::showCurrent()
{
    const BulkSheetLine *line = m_model->lineAt(m_view->currentIndex().row());
    m_title->setFixedHeight(m_title->lineStep());
    m_current->setFixedHeight(BulkWords::lines * m_current->lineStep());
    if (!line) {
        m_current->setText(m_model->rowCount() == 0 ? tr("No line is of this kind.") : QString());
        return;
    }
    m_current->setTone(BulkWords::tone(*line));
    m_current->setText(
        tr("Line %1: %2", "its number; what there is to say").arg(Words::number(line->number), BulkWords::says(*line)));
}

void BulkSheetPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void BulkSheetPane::retranslate()
{
    m_title->setText(m_listTitle.isEmpty() ? tr("Pasted list") : Words::told(m_listTitle));
    m_another->setText(tr("Put away"));
    m_another->setToolTip(tr("Put this list away without sending it"));
    m_send->setKey(Words::ctrlEnterKey());
    m_model->retranslate();
    showFilters();
    showCurrent();
    setFacts(m_facts);
}

} // namespace taabia
