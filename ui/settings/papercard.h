// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/paperledger.h"
#include "ui/paper/papertools.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace taabia {

class ActionButton;
class Caption;
class Notice;
class PaperDesk;
class PaperPicture;
class Preferences;
class PrinterForm;
class TileGroup;

/// Receipts: in which language, on which printer and which one instead, when by itself; a test page, and a picture of
/// a receipt that changes with what is chosen.
class PaperCard : public QFrame {
    Q_OBJECT
public:
    PaperCard(PaperDesk &desk, Preferences &preferences, PaperTools tools, QWidget *parent = nullptr);

    PrinterForm *printer() const { return m_printer; }
    PrinterForm *second() const { return m_second; }
    PaperPicture *sample() const { return m_sample; }

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void wire();
    template <typename Change> void change(Change make);
    void takeFolder();
    void show();
    void drawSample();
    bool becomesFile() const;
    PrinterSetup testPrinter() const;
    void nameTest();
    void printTest();
    void tellJob(const PrintJob &job);
    void retranslate();

    PaperDesk &m_desk;
    Preferences &m_preferences;
    PaperTools m_tools;
    quint64 m_listTicket = 0;
    quint64 m_testTicket = 0;
    PrintJobId m_testJob = 0;
    QLabel *m_title;
    Caption *m_languageCaption = nullptr;
    TileGroup *m_language;
    PrinterForm *m_printer;
    PrinterForm *m_second;
    ActionButton *m_test;
    Notice *m_testAnswer;
    QCheckBox *m_eachSale;
    QCheckBox *m_dailyPdf;
    Caption *m_folderCaption = nullptr;
    QLineEdit *m_folder;
    QLabel *m_sampleTitle;
    PaperPicture *m_sample;
};

} // namespace taabia
