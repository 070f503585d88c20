// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shopdetails.h"

#include <QFrame>

#include <vector>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace taabia {

class Caption;
class Paragraph;
class Preferences;

/// What stands at the head and foot of a receipt. All of it may be left empty; what is typed is kept at once.
class ShopCard : public QFrame {
    Q_OBJECT
public:
    explicit ShopCard(Preferences &preferences, QWidget *parent = nullptr);

    /// Whether the shop has a name; else says beside the field that it needs one and takes the focus there.
    bool demandName();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        QLineEdit *field;
        Caption *caption;
        QString ShopDetails::*part;
    };
    struct Block {
        QPlainTextEdit *field;
        Caption *caption;
        QString ShopDetails::*part;
    };
    Line addLine(QString ShopDetails::*part);
    Block addBlock(QString ShopDetails::*part);
    bool keep(QString ShopDetails::*part, const QString &text);
    void show();
    void lookAtIce();
    void retranslate();

    Preferences &m_preferences;
    QLabel *m_title;
    Paragraph *m_why;
    Line m_name;
    Block m_address;
    Line m_phone;
    Line m_ice;
    Line m_taxId;
    Line m_register;
    Line m_patente;
    Block m_footer;
};

} // namespace taabia
