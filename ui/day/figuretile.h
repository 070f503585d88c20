// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace taabia {

class Paragraph;

/// A figure on a card, with its name above and what it was before below: in words, with an arrow, never by colour
/// alone. Read out as "name: figure" with the comparison as its description. UI thread.
class FigureTile : public QFrame {
    Q_OBJECT
public:
    enum class Size { Large, Small };
    enum class Change { None, More, Less };

    explicit FigureTile(Size size, QWidget *parent = nullptr);

    void setCaption(const QString &caption);
    void setFigure(const QString &figure);
    void setComparison(Change change, const QString &words);

    QString figure() const;
    QString comparison() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Change m_change = Change::None;
    Paragraph *m_caption;
    Paragraph *m_figure;
    QLabel *m_arrow;
    Paragraph *m_comparison;
};

} // namespace taabia
