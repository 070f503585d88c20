// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paperdocument.h"

#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace taabia {

/// How letters get onto a device.
enum class Ink {
    Outlines, ///< filled shapes: the same pixels whatever the PC does to smooth its fonts
    Letters, ///< text that a reader of the file can find and copy
};

/// A text, shaped and broken into lines for a width. Whatever stands in it: no character gets it out of its lines or
/// turns another text around.
class TextBlock {
public:
    struct Style {
        int pixels = 24;
        bool bold = false;
        bool rightToLeft = false;
        paper::Align align = paper::Align::Start;
    };
    static constexpr double unlimited = 1e6;

    TextBlock(const QString &text, const Style &style, double width);

    int lineCount() const { return static_cast<int>(m_lines.size()); }
    double lineHeight() const;
    double widestLine() const;

    /// \a top is the left upper corner of the width that the block was made for.
    void draw(QPainter &painter, int line, QPointF top, Ink ink) const;

    /// The width that \a text needs to stand on as few lines as it can.
    static double naturalWidth(const QString &text, const Style &style);

private:
    struct Line {
        const QTextLayout *layout = nullptr;
        int number = 0;
    };

    Style m_style;
    std::vector<std::unique_ptr<QTextLayout>> m_paragraphs;
    std::vector<Line> m_lines;
};

} // namespace taabia
