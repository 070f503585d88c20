// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QLabel;

namespace taabia {

class Paragraph;

/// Names with their figures, one below the other, under headings: a report as it is read on the screen. Each figure's
/// accessible name is what it is of. UI thread.
class FigureList : public QWidget {
    Q_OBJECT
public:
    struct Line {
        enum class Kind {
            Heading, ///< caption alone
            Figure, ///< caption and value
            Total, ///< the same, bold
            Sentence, ///< caption over the whole width
        };
        Kind kind = Kind::Figure;
        QString caption;
        QString value{};

        friend bool operator==(const Line &, const Line &) = default;
    };

    explicit FigureList(QWidget *parent = nullptr);

    void show(const std::vector<Line> &lines);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        Paragraph *caption;
        QLabel *value; ///< nullptr: it has none
    };
    void build();
    void fill();

    QWidget *m_body = nullptr;
    std::vector<Row> m_rows;
    std::vector<Line> m_lines;
};

} // namespace taabia
