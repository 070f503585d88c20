// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/out/exportbar.h"

#include "ui/out/filedialogs.h"
#include "ui/out/lastfolder.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>

namespace taabia {

namespace {

const QString csvKey = QStringLiteral("Ctrl+E");
const QString pdfKey = QStringLiteral("Ctrl+P");
constexpr int progressEveryMs = 300;

ExportBar::Source sourceOf(const PaperTools &tools, const std::function<std::optional<Listing>()> &listing)
{
    const auto marked = [tools, listing] {
        std::optional<Listing> made = listing();
        if (made)
            made->imprint = Imprint::now(tools);
        return made;
    };
    return {[marked] {
                const std::optional<Listing> made = marked();
                return made ? made->imprint->fileName(made->fileName) : QString();
            },
        [marked] {
            const std::optional<Listing> made = marked();
            return made ? FileJobs::csv(*made) : FileJob();
        },
        [tools, marked] {
            const std::optional<Listing> made = marked();
            return made ? FileJobs::pdf(tools, Listings::paper(*made)) : FileJob();
        }};
}

} // namespace

ExportBar::ExportBar(const PaperTools &tools, std::function<std::optional<Listing>()> listing, QWidget *parent)
    : ExportBar(sourceOf(tools, listing), parent)
{ }

ExportBar::ExportBar(Source source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_out(new FileOut(this))
    , m_csv(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("download"), this))
    , m_pdf(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("download"), this))
    , m_noticeRow(new QWidget(this))
    , m_notice(new Notice(Notice::Shape::Inline, m_noticeRow))
    , m_stop(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("x"), m_noticeRow))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_csv);
    row->addWidget(m_pdf);
    m_csv->setKey(csvKey);
    m_pdf->setKey(pdfKey);
    auto *noticeRow = new QHBoxLayout(m_noticeRow);
    noticeRow->setContentsMargins(0, 0, 0, 0);
    noticeRow->addWidget(m_notice, 1);
    noticeRow->addWidget(m_stop);
    m_noticeRow->hide();
    m_progress.setInterval(progressEveryMs);

    connect(m_csv, &ActionButton::clicked, this, [this] { ask(m_source.csv(), QStringLiteral("csv")); });
    connect(m_pdf, &ActionButton::clicked, this, [this] { ask(m_source.pdf(), QStringLiteral("pdf")); });
    // Wherever the focus is in the window, for as long as the bar can be seen and no overlay rests it.
    connect(new QShortcut(QKeySequence(csvKey), this), &QShortcut::activated, m_csv, &ActionButton::click);
    connect(new QShortcut(QKeySequence(pdfKey), this), &QShortcut::activated, m_pdf, &ActionButton::click);
    connect(m_stop, &ActionButton::clicked, m_out, &FileOut::stop);
    connect(&m_progress, &QTimer::timeout, this, &ExportBar::tellProgress);
    connect(m_out, &FileOut::written, this, [this](const QString &path) {
        m_path = path;
        m_error.reset();
        tellEnd();
        Q_EMIT ended();
    });
    connect(m_out, &FileOut::failed, this, [this](const QString &path, const OutError &why) {
        m_path = path;
        m_error = why;
        tellEnd();
        Q_EMIT ended();
    });
    retranslate();
}

void ExportBar::ask(const FileJob &job, const QString &ending)
{
    if (!job || m_out->isWriting())
        return;
    const bool csv = ending == QLatin1String("csv");
    // Qt would ask in an event loop of its own; and nothing is overwritten here anyway.
    QFileDialog *dialog = FileDialogs::make(
        csv ? m_csv->accessibleName() : m_pdf->accessibleName(), QFileDialog::DontConfirmOverwrite, window());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(ending);
    dialog->setNameFilter(FileDialogs::filter(csv ? tr("Spreadsheet (*.csv)") : tr("PDF document (*.pdf)")));
    dialog->selectFile(m_source.fileName() + u'.' + ending);
    connect(dialog, &QFileDialog::fileSelected, this, [this, job](const QString &path) {
        LastFolder::note(path);
        saveTo(path, job);
    });
    dialog->open();
}

void ExportBar::saveTo(const QString &path, FileJob job)
{
    if (m_out->isWriting())
        return;
    m_path = path;
    m_error.reset();
    m_out->write(path, std::move(job));
    m_csv->setEnabled(false);
    m_pdf->setEnabled(false);
    m_progress.start();
    m_notice->tell(Tone::Progress, QStringLiteral("loader"), tr("Writing the file…"));
    tellProgress();
}

QString ExportBar::told() const
{
    return m_notice->sentence();
}

void ExportBar::tellProgress()
{
    const qint64 rows = m_out->rowsWritten();
    if (rows > 0)
        m_notice->retell(tr("Writing the file, rows so far: %1…").arg(Words::number(rows)));
    m_stop->show();
    m_noticeRow->show();
}

void ExportBar::tellEnd()
{
    m_progress.stop();
    m_csv->setEnabled(true);
    m_pdf->setEnabled(true);
    m_stop->hide();
    const QString where = Words::isolated(QDir::toNativeSeparators(m_path));
    if (!m_error)
        m_notice->tell(Tone::Good, QStringLiteral("circle-check"), tr("Written: %1").arg(where));
    else
        m_notice->tell(m_error->kind == OutError::Kind::Stopped ? Tone::Quiet : Tone::Bad,
            QStringLiteral("circle-alert"), OutWords::sentence(*m_error));
    m_noticeRow->show();
}

void ExportBar::retranslate()
{
    m_csv->setText(tr("CSV", "a file for a spreadsheet"));
    m_pdf->setText(tr("PDF", "a file"));
    m_csv->setAccessibleName(tr("Save as CSV"));
    m_pdf->setAccessibleName(tr("Save as PDF"));
    m_csv->setToolTip(tr("Save as a file that Excel and LibreOffice open"));
    m_pdf->setToolTip(tr("Save as a page to keep or to print"));
    m_stop->setText(tr("Stop"));
    if (m_out->isWriting())
        tellProgress();
    else if (!m_path.isEmpty())
        tellEnd();
}

/// On X11 a text field takes Ctrl+E for "to the end of the line": it is what stands on the button.
bool ExportBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const QKeySequence key(static_cast<QKeyEvent *>(event)->keyCombination());
        if (key == QKeySequence(csvKey)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ExportBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    qApp->installEventFilter(this);
}

void ExportBar::hideEvent(QHideEvent *event)
{
    qApp->removeEventFilter(this);
    QWidget::hideEvent(event);
}

void ExportBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace taabia
