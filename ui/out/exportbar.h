// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/out/fileout.h"

#include <QTimer>
#include <QWidget>

namespace taabia {

class ActionButton;
class Notice;

/// "CSV" and "PDF": two buttons by which what is shown leaves as a file. Any view puts one up and says what its list
/// is; asking for a name, writing beside the window and telling how it went are the same everywhere. A file that is
/// there already is never overwritten: the new one gets a name of its own, and the notice says which. UI thread.
class ExportBar : public QWidget {
    Q_OBJECT
public:
    /// What is to be written, made at the moment when a button is pressed. An empty job: there is nothing to write yet.
    struct Source {
        std::function<QString()> fileName; ///< without an ending
        std::function<FileJob()> csv;
        std::function<FileJob()> pdf;
    };

    ExportBar(Source source, QWidget *parent = nullptr);

    /// Of one listing, for both.
    ExportBar(const PaperTools &tools, std::function<std::optional<Listing>()> listing, QWidget *parent = nullptr);

    /// The line that tells how the writing goes: hidden until there is something to tell. The view lays it out where
    /// it has room (the bar owns it until then).
    QWidget *noticeRow() const { return m_noticeRow; }
    QString told() const; ///< what stands there

    /// As if a name had been chosen in the dialog.
    void saveTo(const QString &path, FileJob job);
    bool isWriting() const { return m_out->isWriting(); }

Q_SIGNALS:
    void ended(); ///< written or not: see told()

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< of the whole program, while this is seen
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void ask(const FileJob &job, const QString &ending);
    void tellProgress();
    void tellEnd();
    void retranslate();

    Source m_source;
    FileOut *m_out;
    ActionButton *m_csv;
    ActionButton *m_pdf;
    QWidget *m_noticeRow;
    Notice *m_notice;
    ActionButton *m_stop;
    QTimer m_progress;
    QString m_path;
    std::optional<OutError> m_error;
};

} // namespace taabia
