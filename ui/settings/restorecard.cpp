// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/restorecard.h"

#include "desk/restoredesk.h"
#include "ui/out/filedialogs.h"
#include "ui/out/listview.h"
#include "ui/settings/pathfield.h"
#include "ui/setup/secretfield.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"
#include "ui/words/restorewords.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace taabia {

namespace {

constexpr int listHeight = 280;
constexpr std::size_t mostListed = 50;

} // namespace

RestoreCard::RestoreCard(RestoreDesk &desk, Place place, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_place(std::move(place))
    , m_title(new QLabel(this))
    , m_why(new Paragraph(TextSize::Small, this))
    , m_file(new PathField(this))
    , m_choose(new ActionButton(ActionButton::Kind::Plain, {}, this))
    , m_passphrase(new SecretField(this))
    , m_look(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("search"), this))
    , m_notice(new Notice(Notice::Shape::Inline, this))
    , m_foundTitle(new Paragraph(TextSize::Body, this))
    , m_facts(new Paragraph(TextSize::Body, this))
    , m_warnings(new Notice(Notice::Shape::Inline, this))
    , m_lossTitle(new Notice(Notice::Shape::Inline, this))
    , m_loss(new Paragraph(TextSize::Body, this))
    , m_salesTitle(new Paragraph(TextSize::Body, this))
    , m_sales(new ListView(ListView::Rows::Read, this))
    , m_afterwards(new Paragraph(TextSize::Body, this))
    , m_keep(new ActionButton(ActionButton::Kind::Main, {}, this))
    , m_restore(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("triangle-alert"), this))
{
    build();
    wire();
    retranslate();
}

void RestoreCard::build()
{
    setLook(this, "card");
    setLook(m_title, "title");
    m_why->setTone(Tone::Quiet);
    m_why->setRigid(true);
    m_found = buildPreview();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_why);
    column->addLayout(m_file->besideButton(m_choose));
    column->addWidget(m_passphrase);
    column->addWidget(m_look);
    column->addWidget(m_notice);
    column->addWidget(m_found);
}

QWidget *RestoreCard::buildPreview()
{
    auto *found = new QWidget(this);
    for (Paragraph *head : {m_foundTitle, m_salesTitle})
        head->setWeight(QFont::DemiBold);
    for (Paragraph *text : {m_foundTitle, m_facts, m_loss, m_salesTitle, m_afterwards})
        text->setRigid(true);
    m_afterwards->setTone(Tone::Quiet);
    auto *column = new QVBoxLayout(found);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(10);
    for (QWidget *part : std::initializer_list<QWidget *>{m_foundTitle, m_facts, m_warnings, m_lossTitle, m_loss,
             m_salesTitle, m_sales, m_afterwards, m_keep, m_restore})
        column->addWidget(part);
    QWidget::setTabOrder(m_sales, m_keep);
    QWidget::setTabOrder(m_keep, m_restore);
    return found;
}

void RestoreCard::wire()
{
    connect(m_choose, &ActionButton::clicked, this, &RestoreCard::choose);
    connect(m_look, &ActionButton::clicked, this, &RestoreCard::look);
    connect(m_file, &LineField::entered, this, &RestoreCard::look);
    connect(m_file, &LineField::edited, this, [this] {
        m_error.reset();
        letGo();
    });
    connect(m_passphrase, &LineField::entered, this, &RestoreCard::look);
    connect(m_keep, &ActionButton::clicked, this, [this] {
        letGo();
        m_file->field()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_restore, &ActionButton::clicked, this, &RestoreCard::decide);
    connect(&m_desk, &RestoreDesk::looked, this, [this](Ticket ticket, const RestorePreview &preview) {
        if (ticket != m_ticket)
            return;
        m_ticket = 0;
        m_preview = preview;
        m_state = State::Looked;
        showState();
        m_keep->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_desk, &RestoreDesk::prepared, this, [this](Ticket ticket, const RestoreReady &) {
        if (ticket != m_ticket)
            return;
        m_ticket = 0;
        m_state = State::Prepared;
        showState();
    });
    connect(&m_desk, &RestoreDesk::failed, this, [this](Ticket ticket, const RestoreError &why) {
        if (ticket != m_ticket)
            return;
        m_ticket = 0;
        m_error = why;
        m_preview.reset();
        m_state = State::Choosing;
        showState();
        if (asksPassphrase())
            m_passphrase->select();
        else
            m_file->field()->setFocus(Qt::OtherFocusReason);
    });
}

void RestoreCard::choose()
{
    if (window()->findChild<QFileDialog *>()) // which is about to open
        return;
    QFileDialog *dialog = FileDialogs::make(m_choose->accessibleName(), {}, window());
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {FileDialogs::filter(tr("Backups (*.sqlite *.sealed)")), FileDialogs::filter(tr("All files (*)"))});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_file->setPath(path);
        m_error.reset();
        letGo();
        if (asksPassphrase())
            m_passphrase->field()->setFocus(Qt::OtherFocusReason);
        else
            look();
    });
    const QString file = m_file->path();
    FileDialogs::openIn(dialog, file.isEmpty() ? m_folder : QFileInfo(file).absolutePath());
}

void RestoreCard::look()
{
    if (m_ticket != 0 || m_state == State::Prepared)
        return;
    if (m_file->text().isEmpty()) {
        m_file->setTrouble(tr("Choose the backup first."));
        m_file->field()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_error.reset();
    m_preview.reset();
    m_state = State::Looking;
    m_ticket = m_desk.look(m_file->path(), m_passphrase->take());
    showState();
}

/// Against what was looked at.
void RestoreCard::letGo()
{
    if (m_state == State::Looked) {
        m_desk.forget();
        m_preview.reset();
        m_state = State::Choosing;
    }
    showState();
}

void RestoreCard::decide()
{
    if (m_state != State::Looked)
        return;
    const auto prepare = [this] {
        if (m_state != State::Looked)
            return;
        m_state = State::Preparing;
        m_ticket = m_desk.prepare();
        showState();
    };
    const auto prove = [this, prepare] {
        if (m_place.prove)
            m_place.prove(this, prepare);
        else
            prepare();
    };
    m_place.ask(tr("Bring this backup back?"), RestoreWords::question(*m_preview), tr("Bring it back"),
        tr("Leave everything as it is"), prove);
}

bool RestoreCard::asksPassphrase() const
{
    const bool told = m_error
        && (m_error->kind == RestoreError::Kind::NeedsPassphrase
            || m_error->kind == RestoreError::Kind::WrongPassphrase);
    return told || m_file->text().endsWith(QLatin1String(".sealed"), Qt::CaseInsensitive);
}

void RestoreCard::showState()
{
    const bool busy = m_state == State::Looking || m_state == State::Preparing || m_state == State::Prepared;
    m_file->setEnabled(!busy);
    m_choose->setEnabled(!busy);
    m_passphrase->setVisible(asksPassphrase());
    m_passphrase->setEnabled(!busy);
    m_look->setReady(!busy);
    m_keep->setEnabled(!busy);
    m_restore->setEnabled(!busy);
    m_notice->setVisible(busy || m_error);
    switch (m_state) {
    case State::Looking:
        m_notice->tell(Tone::Progress, QStringLiteral("loader"),
            tr("The backup is being copied and read from end to end. Selling goes on."));
        break;
    case State::Preparing:
        m_notice->tell(Tone::Progress, QStringLiteral("loader"), tr("The backup is being made ready."));
        break;
    case State::Prepared:
        m_notice->tell(Tone::Progress, QStringLiteral("loader"), tr("The till is being opened again."));
        break;
    case State::Choosing:
    case State::Looked:
        if (m_error)
            m_notice->tell(Tone::Bad, QStringLiteral("circle-alert"), RestoreWords::trouble(*m_error));
        break;
    }
    m_found->setVisible(m_preview.has_value());
    if (m_preview)
        showPreview();
}

ListTable RestoreCard::tableOf(const std::vector<Sale> &sales)
{
    ListTable table;
    table.columns = {
        {tr("Time"), false}, {tr("Number"), false}, {tr("Amount"), true}, {tr("State"), false}, {tr("Sold by"), false}};
    for (std::size_t i = 0; i < sales.size() && i < mostListed; ++i) {
        const Sale &sale = sales[i];
        table.rows.push_back({sale.createdUtc, sale.order.phone, sale.order.faceValue, Words::stateWord(sale),
            sale.clerk.isEmpty() ? QString() : Words::told(sale.clerk)});
    }
    return table;
}

void RestoreCard::showPreview()
{
    const RestorePreview &preview = *m_preview;
    m_facts->setText(RestoreWords::backup(preview).join(QChar::LineSeparator));
    const QStringList warnings = RestoreWords::warnings(preview);
    m_warnings->setVisible(!warnings.isEmpty());
    m_warnings->tell(Tone::Warning, QStringLiteral("info"), warnings.join(QChar::LineSeparator));
    const bool nothing = RestoreWords::losesNothing(preview);
    m_lossTitle->tell(nothing ? Tone::Good : Tone::Bad,
        nothing ? QStringLiteral("circle-check") : QStringLiteral("triangle-alert"), RestoreWords::lossTitle(preview));
    const QStringList loss = RestoreWords::loss(preview);
    m_loss->setVisible(!loss.isEmpty());
    m_loss->setText(loss.join(QChar::LineSeparator));
    const std::vector<Sale> &sales = preview.loss.newest;
    m_sales->setVisible(!sales.empty());
    m_salesTitle->setVisible(!sales.empty());
    m_salesTitle->setText(static_cast<qint64>(std::min(sales.size(), mostListed)) < preview.loss.sales.count
            ? tr("The newest of the sales that would be lost")
            : tr("The sales that would be lost"));
    m_sales->setAccessibleName(m_salesTitle->text());
    m_sales->setTable(tableOf(sales));
    const int rows = static_cast<int>(std::min(sales.size(), mostListed));
    m_sales->setFixedHeight(std::min(listHeight,
        m_sales->horizontalHeader()->sizeHint().height() + rows * m_sales->verticalHeader()->defaultSectionSize() + 8));
    m_keep->setAccessibleDescription(Words::spoken(m_lossTitle->sentence() + QLatin1Char(' ') + m_loss->text()));
}

void RestoreCard::retranslate()
{
    m_title->setText(tr("Bring a backup back"));
    m_why->setText(tr("A backup takes the place of the till's data: after a new disk, or when the data is damaged. "
                      "First you see what would be lost by it."));
    m_file->setCaption(tr("Backup"), tr("File of the backup"));
    m_choose->setText(tr("Choose\u2026"));
    m_choose->setAccessibleName(tr("Choose the backup"));
    m_passphrase->setCaption(tr("Passphrase of the backup"));
    m_look->setText(tr("Look into it"));
    m_look->setAccessibleName(tr("Look into the backup"));
    m_foundTitle->setText(tr("What is in it"));
    m_afterwards->setText(RestoreWords::afterwards());
    m_keep->setText(tr("Leave everything as it is"));
    m_keep->setAccessibleName(m_keep->text());
    m_restore->setText(tr("Bring this backup back\u2026"));
    m_restore->setAccessibleName(tr("Bring this backup back"));
    showState();
}

void RestoreCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace taabia
