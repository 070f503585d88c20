// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/restoreprompt.h"

#include "ui/settings/pathfield.h"
#include "ui/settings/restorecard.h"
#include "ui/support/supportcard.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/questionoverlay.h"
#include "ui/words/words.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>

namespace taabia {

namespace {

constexpr int widestCard = 860;

const QString againKey = QStringLiteral("Alt+A");
const QString trainKey = QStringLiteral("Alt+T");
const QString reportKey = QStringLiteral("Alt+R");

} // namespace

RestorePrompt::RestorePrompt(RestoreDesk &desk, const LedgerError &why, const QString &folder, bool mayTrain)
    : m_why(why)
    , m_shell(new QWidget(this))
    , m_scroll(new QScrollArea(m_shell))
    , m_title(new QLabel(this))
    , m_notice(new Notice(Notice::Shape::Inline, this))
    , m_again(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("refresh-cw"), this))
    , m_train(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("graduation-cap"), this))
    , m_report(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("download"), this))
{
    setWindowTitle(QStringLiteral("Taabia"));
    const auto ask = [this](const QString &title, const QString &question, const QString &yes, const QString &no,
                         const std::function<void()> &then) {
        auto *overlay = new QuestionOverlay(title, question, yes, no, m_shell, this);
        connect(overlay, &QuestionOverlay::accepted, m_card, then);
        overlay->open();
    };
    m_card = new RestoreCard(desk, {{}, ask});
    m_card->setFolder(folder);
    setLook(m_title, "figure");
    m_again->setKey(againKey);
    m_train->setKey(trainKey);
    m_report->setKey(reportKey);
    m_train->setVisible(mayTrain);
    auto *body = new QWidget;
    body->setObjectName(QStringLiteral("scrolled"));
    auto *column = new QVBoxLayout;
    column->setSpacing(16);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_notice, m_card})
        column->addWidget(part);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(8);
    ways->addWidget(m_again);
    ways->addWidget(m_train);
    ways->addWidget(m_report);
    ways->addStretch(1);
    column->addLayout(ways);
    column->addStretch(1);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(24, 16, 24, 16);
    row->addStretch(1);
    row->addLayout(column, 100);
    row->addStretch(1);
    m_card->setMaximumWidth(widestCard);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(body);
    auto *shell = new QVBoxLayout(m_shell);
    shell->setContentsMargins(0, 0, 0, 0);
    shell->addWidget(m_scroll);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_shell);
    connect(m_again, &ActionButton::clicked, this, &RestorePrompt::tryAgain);
    connect(m_train, &ActionButton::clicked, this, &RestorePrompt::trainingChosen);
    connect(m_report, &ActionButton::clicked, this, &RestorePrompt::reportWanted);
    for (const auto &[button, keys] :
        {std::pair(m_again, againKey), std::pair(m_train, trainKey), std::pair(m_report, reportKey)}) {
        auto *shortcut = new QShortcut(QKeySequence(keys), m_shell);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, button, [button = button] {
            if (button->isVisible())
                button->click();
        });
    }
    resize(1024, 740);
    retranslate();
    m_card->file()->setFocus(Qt::OtherFocusReason);
}

void RestorePrompt::retranslate()
{
    m_title->setText(tr("The till cannot be opened"));
    m_notice->tell(Tone::Bad, QStringLiteral("triangle-alert"), Words::ledgerTrouble(m_why));
    m_again->setText(tr("Try again"));
    m_train->setText(tr("Practise in training mode"));
    m_report->setText(SupportCard::name());
    for (ActionButton *button : {m_again, m_train, m_report})
        button->setAccessibleName(button->text());
}

void RestorePrompt::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RestorePrompt::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed();
}

} // namespace taabia
