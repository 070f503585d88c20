// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/periodhead.h"

#include "ui/day/figurelists.h"
#include "ui/day/periodchooser.h"
#include "ui/out/exportbar.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace taabia {

PeriodHead::PeriodHead(const PaperTools &tools, std::function<std::optional<Listing>()> listing, QWidget *view)
    : QWidget(view)
    , m_chooser(new PeriodChooser(this))
    , m_export(new ExportBar(tools, std::move(listing), this))
    , m_title(new QLabel(this))
    , m_remark(new QLabel(this))
    , m_noticeRow(new QWidget(this))
    , m_notice(new Notice(Notice::Shape::Inline, m_noticeRow))
    , m_retry(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("refresh-cw"), m_noticeRow))
{
    setLook(m_title, "title");
    setLook(m_remark, "muted");
    m_remark->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_chooser, 1);
    top->addWidget(m_export);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(12);
    heading->addWidget(m_title);
    heading->addWidget(m_remark, 1);
    auto *noticeRow = new QHBoxLayout(m_noticeRow);
    noticeRow->setContentsMargins(0, 0, 0, 0);
    noticeRow->addWidget(m_notice, 1);
    noticeRow->addWidget(m_retry);
    m_noticeRow->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(top);
    column->addLayout(heading);
    column->addWidget(m_export->noticeRow());
    column->addWidget(m_noticeRow);
    setFocusProxy(m_chooser);
    m_retry->setText(tr("Try again"));
    connect(m_retry, &ActionButton::clicked, this, &PeriodHead::retryWanted);
    connect(m_chooser, &PeriodChooser::changed, this, [this] {
        showTitle();
        Q_EMIT changed();
    });
    showTitle();
}

void PeriodHead::setRemark(const QString &remark)
{
    m_remark->setText(remark);
}

void PeriodHead::tell(Tone tone, const QString &icon, const QString &sentence, Retry retry)
{
    m_notice->tell(tone, icon, sentence);
    m_retry->setVisible(retry == Retry::Offered);
    m_noticeRow->show();
}

void PeriodHead::tellNothing()
{
    m_noticeRow->hide();
}

void PeriodHead::showTitle()
{
    QString title = FigureLists::period(m_chooser->period());
    title.replace(0, 1, title.left(1).toUpper()); // many languages write weekdays and months small
    m_title->setText(title);
}

void PeriodHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_retry->setText(tr("Try again"));
        showTitle();
    }
    QWidget::changeEvent(event);
}

} // namespace taabia
