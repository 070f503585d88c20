// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/papertools.h"

#include <QWidget>

namespace taabia {

/// A piece of paper on the screen, as the printer will make it. Drawn on another thread, because a page takes longer
/// than a keystroke may; what was wished meanwhile replaces what is being drawn. For screen readers its text is its
/// description.
class PaperPicture : public QWidget {
    Q_OBJECT
public:
    explicit PaperPicture(PaperTools tools, QWidget *parent = nullptr);

    void show(const PaperDocument &document, PaperWidth width);

    /// Empty until the first picture is drawn.
    const QImage &image() const { return m_image; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void drawn();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Wish {
        PaperDocument document;
        PaperWidth width = PaperWidth::Roll80;
    };
    void start();
    void take(const QImage &image);
    int naturalWidth() const;

    PaperTools m_tools;
    QImage m_image;
    PaperWidth m_width = PaperWidth::Roll80;
    std::optional<Wish> m_next;
    bool m_drawing = false;
};

} // namespace taabia
