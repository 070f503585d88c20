// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/supportreport.h"
#include "ui/widgets/framedoverlay.h"

#include <optional>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace taabia {

class ActionButton;
class FileOut;
class Notice;
class Paragraph;
class SupportDesk;
struct OutError;

/// The report for whoever mends the till: what would leave, to the letter, and a button that saves just that as one
/// zip.
class SupportOverlay : public FramedOverlay {
    Q_OBJECT
public:
    /// \a desk outlives it.
    SupportOverlay(SupportDesk &desk, QWidget *covered, QWidget *window);
    ~SupportOverlay() override;

    QComboBox *files() const { return m_files; }
    QPlainTextEdit *text() const { return m_text; }
    ActionButton *saveButton() const { return m_save; }
    Notice *notice() const { return m_notice; }

    /// As the dialog does once a name was chosen.
    void saveTo(const QString &path);

protected:
    void retranslate() override;

private:
    void build();
    void wire();
    void show(const SupportReport &report);
    void showFile(int at);
    void askWhere();
    void tell();

    SupportDesk &m_desk;
    quint64 m_ticket = 0; ///< 0: it has come
    std::optional<SupportReport> m_report;
    QString m_path; ///< where it was saved, or was to be
    std::unique_ptr<OutError> m_error;
    FileOut *m_out;
    QLabel *m_title;
    Paragraph *m_why;
    QComboBox *m_files;
    QPlainTextEdit *m_text;
    Notice *m_notice;
    ActionButton *m_save;
    ActionButton *m_close;
};

} // namespace taabia
