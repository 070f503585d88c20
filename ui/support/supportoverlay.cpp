// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/supportoverlay.h"

#include "desk/supportdesk.h"
#include "domain/moroccotime.h"
#include "ui/out/filedialogs.h"
#include "ui/out/fileout.h"
#include "ui/out/lastfolder.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QShortcut>

namespace taabia {

namespace {

const QString saveKey = QStringLiteral("Alt+S");
constexpr qsizetype mostShown = 200'000; ///< characters; the newest lines of a log stand at its end

} // namespace

SupportOverlay::SupportOverlay(SupportDesk &desk, QWidget *covered, QWidget *window)
    : FramedOverlay({940, 620}, covered, window)
    , m_desk(desk)
    , m_out(new FileOut(this))
    , m_title(new QLabel(frame()))
    , m_why(new Paragraph(TextSize::Small, frame()))
    , m_files(new QComboBox(frame()))
    , m_text(new QPlainTextEdit(frame()))
    , m_notice(new Notice(Notice::Shape::Inline, frame()))
    , m_save(new ActionButton(ActionButton::Kind::Main, QStringLiteral("download"), frame()))
    , m_close(new ActionButton(ActionButton::Kind::Plain, {}, frame()))
{
    build();
    wire();
    m_ticket = m_desk.compose();
    retranslate();
}

SupportOverlay::~SupportOverlay() = default;

void SupportOverlay::build()
{
    setLook(m_title, "title");
    m_why->setTone(Tone::Quiet);
    m_why->setRigid(true);
    m_save->setKey(saveKey);
    m_close->setKey(Words::escapeKey());
    // English text and file names, whatever the window speaks.
    m_files->setLayoutDirection(Qt::LeftToRight);
    m_files->setMinimumHeight(40);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_save, 1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(frame());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_why);
    column->addWidget(m_files);
    column->addWidget(m_text, 1);
    column->addWidget(m_notice);
    column->addLayout(buttons);
    setFirstFocus(m_save);
}

void SupportOverlay::wire()
{
    connect(m_close, &ActionButton::clicked, this, &Overlay::close);
    connect(m_save, &ActionButton::clicked, this, &SupportOverlay::askWhere);
    connect(new QShortcut(QKeySequence(saveKey), this), &QShortcut::activated, m_save, &ActionButton::click);
    connect(m_files, &QComboBox::currentIndexChanged, this, &SupportOverlay::showFile);
    connect(&m_desk, &SupportDesk::composed, this, [this](Ticket ticket, const SupportReport &report) {
        if (ticket == m_ticket)
            show(report);
    });
    connect(m_out, &FileOut::written, this, [this](const QString &path) {
        m_path = path;
        m_error.reset();
        tell();
    });
    connect(m_out, &FileOut::failed, this, [this](const QString &path, const OutError &why) {
        m_path = path;
        m_error = std::make_unique<OutError>(why);
        tell();
    });
}

void SupportOverlay::show(const SupportReport &report)
{
    m_ticket = 0;
    m_report = report;
    m_files->clear();
    for (const SupportFile &file : report.files)
        m_files->addItem(QStringLiteral("%1  (%2 kB)").arg(file.name).arg((file.content.size() + 1023) / 1024));
    tell();
}

void SupportOverlay::showFile(int at)
{
    if (!m_report || at < 0)
        return;
    QString text = QString::fromUtf8(m_report->files.at(static_cast<std::size_t>(at)).content);
    if (text.size() > mostShown)
        text = QStringLiteral("…\n") + text.right(mostShown);
    m_text->setPlainText(text);
    m_text->moveCursor(QTextCursor::Start);
}

void SupportOverlay::askWhere()
{
    if (!m_report || m_out->isWriting())
        return;
    QFileDialog *dialog =
        FileDialogs::make(tr("Save a report for support"), QFileDialog::DontConfirmOverwrite, window());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QStringLiteral("zip"));
    dialog->setNameFilter(FileDialogs::filter(tr("Zip archive (*.zip)")));
    const QDateTime made = MoroccoTime::fromUtc(m_report->madeUtc);
    dialog->selectFile(QStringLiteral("taabia-report-%1.zip").arg(made.toString(QStringLiteral("yyyy-MM-dd-HHmm"))));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        LastFolder::note(path);
        saveTo(path);
    });
    dialog->open();
}

void SupportOverlay::saveTo(const QString &path)
{
    if (!m_report || m_out->isWriting())
        return;
    m_error.reset();
    m_path.clear();
    m_out->write(
        path, [zip = m_report->zip](const QString &file, OutProgress &) { return FileJobs::write(file, zip); });
    tell();
}

void SupportOverlay::tell()
{
    m_save->setReady(m_report && !m_out->isWriting());
    m_notice->setVisible(!m_report || m_out->isWriting() || !m_path.isEmpty());
    if (!m_report)
        m_notice->tell(Tone::Progress, QStringLiteral("loader"), tr("The report is being put together…"));
    else if (m_out->isWriting())
        m_notice->tell(Tone::Progress, QStringLiteral("loader"), tr("Writing the file…"));
    else if (m_error)
        m_notice->tell(Tone::Bad, QStringLiteral("circle-alert"), OutWords::sentence(*m_error));
    else if (!m_path.isEmpty())
        m_notice->tell(Tone::Good, QStringLiteral("circle-check"),
            tr("Written: %1").arg(Words::isolated(QDir::toNativeSeparators(m_path))));
}

void SupportOverlay::retranslate()
{
    m_title->setText(tr("Report for support"));
    setAccessibleName(tr("Report for support"));
    m_why->setText(
        tr("This is what the file will hold, to the letter: log files, versions, this PC, the settings, figures "
           "of the ledger. No key, no PIN and no customer's number is in it. Nothing is sent by itself: save the "
           "file and give it to whoever helps you."));
    m_files->setAccessibleName(tr("What is in the report"));
    m_text->setAccessibleName(tr("The file as it would leave"));
    m_save->setText(tr("Save as one file…"));
    m_save->setAccessibleName(tr("Save as one file"));
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    tell();
}

} // namespace taabia
