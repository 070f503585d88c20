// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulkfigures.h"

#include "ui/bulk/bulkwords.h"
#include "ui/day/figuretile.h"
#include "ui/widgets/notice.h"

#include <QVBoxLayout>

namespace taabia {

BulkFigures::BulkFigures(QWidget *parent)
    : QWidget(parent)
    , m_count(new FigureTile(FigureTile::Size::Large, this))
    , m_face(new FigureTile(FigureTile::Size::Large, this))
    , m_cost(new FigureTile(FigureTile::Size::Large, this))
    , m_left(new FigureTile(FigureTile::Size::Large, this))
    , m_warning(new Notice(Notice::Shape::Inline, this))
{
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(8);
    for (FigureTile *tile : {m_count, m_face, m_cost, m_left})
        tiles->addWidget(tile, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(tiles);
    column->addWidget(m_warning);
}

void BulkFigures::show(const BulkFacts &facts)
{
    using Change = FigureTile::Change;
    const auto known = [](const std::optional<Money> &amount) {
        return amount ? Words::amount(*amount) : tr("not known");
    };
    m_count->setCaption(tr("Recharges"));
    m_count->setFigure(Words::number(facts.totals.going));
    m_count->setComparison(Change::None,
        tr("Lines: %1, wrong: %2", "of a list")
            .arg(Words::number(facts.totals.lines), Words::number(facts.totals.wrong)));
    m_face->setCaption(tr("Face value"));
    m_face->setFigure(Words::amount(facts.totals.faceValue));
    m_face->setComparison(Change::None, tr("what the customers pay"));
    m_cost->setCaption(tr("Expected cost"));
    m_cost->setFigure(known(facts.totals.cost));
    m_cost->setComparison(Change::None, tr("by the provider's margins"));
    m_cost->setVisible(facts.showCost);
    m_left->setCaption(facts.showCost ? tr("Balance afterwards") : tr("Balance"));
    m_left->setFigure(facts.showCost ? known(facts.after.left) : known(facts.balance));
    const QString age = Words::age(facts.balanceAge);
    m_left->setComparison(Change::None,
        !facts.balance       ? QString()
            : facts.showCost ? tr("of %1, %2", "a balance; how long ago").arg(Words::amount(*facts.balance), age)
                             : age);
    warn(m_warning, facts);
}

void BulkFigures::warn(Notice *notice, const BulkFacts &facts)
{
    QStringList sentences;
    if (facts.showCost)
        sentences = {BulkWords::balanceVerdict(facts.after, facts.threshold), BulkWords::loss(facts.totals)};
    sentences.removeAll(QString());
    notice->setVisible(!sentences.isEmpty());
    if (!sentences.isEmpty())
        notice->tell(facts.after.verdict == BulkBalance::Verdict::NotEnough ? Tone::Bad : Tone::Warning,
            QStringLiteral("triangle-alert"), sentences.join(QLatin1Char(' ')));
}

} // namespace taabia
