// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QApplication>
#include <QFontInfo>
#include <QImage>
#include <QPainter>
#include <QPixmapCache>

namespace taabia {

static QImage source(const QString &name, int pixels)
{
    const QString path = QStringLiteral(":/taabia/icons/%1%2.png");
    QImage image(path.arg(name, QString()));
    if (image.isNull() || image.width() < pixels) {
        QImage larger(path.arg(name, QStringLiteral("@2x")));
        if (!larger.isNull()) {
            image = larger;
        }
    }
    image.setDevicePixelRatio(1); // "@2x" sets it; here only the pixels count
    return image;
}

/// Its picture goes out or back in the direction of reading.
static bool pointsForward(const QString &name)
{
    return name == QLatin1String("log-out") || name == QLatin1String("send") || name == QLatin1String("undo-2");
}

QPixmap Icons::pixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio)
{
    const int pixels = qRound(size * devicePixelRatio);
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft && pointsForward(name);
    const QString key =
        QStringLiteral("taabia/%1/%2/%3/%4").arg(name, color.name(QColor::HexArgb)).arg(pixels).arg(mirrored);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        pixmap.setDevicePixelRatio(devicePixelRatio);
        return pixmap;
    }
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const QImage drawn = source(name, pixels);
    if (!drawn.isNull()) {
        QPainter painter(&image);
        painter.drawImage(0, 0,
            drawn.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation).mirrored(mirrored, false));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), color);
    }
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(key, pixmap);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon Icons::icon(const QString &name, const QColor &color, int size)
{
    QIcon icon;
    for (qreal ratio : {1.0, 2.0}) {
        icon.addPixmap(pixmap(name, color, size, ratio));
    }
    return icon;
}

QIcon Icons::programIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        icon.addFile(QStringLiteral(":/taabia/icons/taabia-%1.png").arg(size), {size, size});
    }
    return icon;
}

int Icons::textSize()
{
    return qRound(QFontInfo(QApplication::font()).pixelSize() * 20.0 / 15.0);
}

} // namespace taabia
