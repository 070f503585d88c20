// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperpicture.h"

#include "ui/theme/colors.h"
#include "ui/words/words.h"

#include <QFutureWatcher>
#include <QPainter>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace taabia {

static constexpr int edge = 12; ///< of white around what is printed, as paper has it

static QString textOf(const PaperDocument &document)
{
    QStringList lines;
    for (const paper::Part &part : document.parts) {
        for (const paper::Block &block : part.blocks) {
            if (const auto *text = std::get_if<paper::Text>(&block))
                lines += text->text;
            else if (const auto *pair = std::get_if<paper::Pair>(&block))
                lines += pair->label + QLatin1Char(' ') + pair->value;
            else if (const auto *mark = std::get_if<paper::Mark>(&block))
                lines += mark->text;
            else if (const auto *table = std::get_if<paper::Table>(&block)) {
                for (const QStringList &row : table->rows)
                    lines += row.join(QLatin1Char(' '));
            }
        }
    }
    return Words::spoken(lines.join(QLatin1Char('\n')));
}

PaperPicture::PaperPicture(PaperTools tools, QWidget *parent)
    : QWidget(parent)
    , m_tools(std::move(tools))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PaperPicture::show(const PaperDocument &document, PaperWidth width)
{
    m_next = Wish{document, width};
    setAccessibleDescription(textOf(document));
    if (!m_drawing)
        start();
}

void PaperPicture::start()
{
    if (!m_next || !m_tools.draw)
        return;
    m_drawing = true;
    const Wish wish = *std::exchange(m_next, std::nullopt);
    m_width = wish.width;
    // The thread knows nothing of this widget, which may be gone before the picture is there.
    const auto promise = std::make_shared<QPromise<QImage>>();
    auto *watcher = new QFutureWatcher<QImage>(this);
    connect(watcher, &QFutureWatcher<QImage>::finished, this, [this, watcher] {
        watcher->deleteLater();
        take(watcher->result());
    });
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, wish, draw = m_tools.draw] {
        promise->addResult(draw(wish.document, wish.width));
        promise->finish();
    });
}

void PaperPicture::take(const QImage &image)
{
    m_drawing = false;
    m_image = image;
    updateGeometry();
    update();
    Q_EMIT drawn();
    start(); // what was wished meanwhile
}

/// On the screen a roll is about as wide as in the hand, a sheet as wide as can be read.
int PaperPicture::naturalWidth() const
{
    switch (m_width) {
    case PaperWidth::Roll58:
        return 290;
    case PaperWidth::Roll80:
        return 384;
    case PaperWidth::A5:
        return 480;
    case PaperWidth::A4:
        return 620;
    }
    return 384;
}

int PaperPicture::heightForWidth(int width) const
{
    if (m_image.isNull())
        return 120;
    const int shown = std::min(width - 2 * edge, naturalWidth());
    return shown * m_image.height() / std::max(1, m_image.width()) + 2 * edge;
}

QSize PaperPicture::sizeHint() const
{
    return {naturalWidth() + 2 * edge, heightForWidth(naturalWidth() + 2 * edge)};
}

void PaperPicture::paintEvent(QPaintEvent *)
{
    if (m_image.isNull())
        return;
    const int shown = std::min(width() - 2 * edge, naturalWidth());
    const int tall = shown * m_image.height() / std::max(1, m_image.width());
    const QRect place((width() - shown) / 2, edge, shown, tall);
    QPainter painter(this);
    painter.setPen(Colors::current().line);
    painter.setBrush(Qt::white);
    painter.drawRect(place.adjusted(-edge, -edge, edge - 1, edge - 1));
    painter.drawImage(
        place, m_image.scaled(place.size() * devicePixelRatioF(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

} // namespace taabia
