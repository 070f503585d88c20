// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shopdetails.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace taabia {

class Caption;
class TileGroup;

/// One printer: how it is reached, where, and what paper is in it. Says edited() when it makes sense as it stands. An
/// address is taken once it was typed to its end (Enter, the focus or the page left), for the beginning of an address
/// is an address, too: somebody else's. One that makes no sense is told beside its field and not taken.
class PrinterForm : public QWidget {
    Q_OBJECT
public:
    explicit PrinterForm(QWidget *parent = nullptr);

    void setTitle(const QString &title); ///< for who hears the form instead of seeing it, too
    void setPrinter(const PrinterSetup &printer); ///< an address that is being typed stays
    void setSystemPrinters(const std::optional<QStringList> &names); ///< nothing: the system did not say
    const PrinterSetup &printer() const { return m_printer; } ///< as last taken
    void finishTyping(); ///< takes what was typed, as if Enter had been pressed

    TileGroup *kinds() const { return m_kinds; }
    TileGroup *widths() const { return m_widths; }
    QLineEdit *address() const { return m_address; }

Q_SIGNALS:
    void edited(const taabia::PrinterSetup &printer);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void wire();
    void chooseKind(PrinterSetup::Kind kind);
    void addressLeft();
    void take();
    void refresh();
    void retranslate();
    void retranslateAddress();
    QString addressTrouble(const QString &address) const;

    PrinterSetup m_printer;
    QString m_title;
    QStringList m_systemPrinters; ///< as last known
    bool m_systemIsSilent = false;
    Caption *m_kindCaption = nullptr;
    TileGroup *m_kinds;
    Caption *m_addressCaption = nullptr;
    QLineEdit *m_address;
    Caption *m_systemCaption = nullptr;
    QComboBox *m_system;
    Caption *m_widthCaption = nullptr;
    TileGroup *m_widths;
    QCheckBox *m_cut;
    QCheckBox *m_drawer;
};

} // namespace taabia
