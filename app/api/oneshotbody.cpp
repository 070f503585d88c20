// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/oneshotbody.h"

#include <algorithm>

namespace taabia {

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    // Unbuffered, so that what QIODevice would read ahead does not count as handed out.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_position + QIODevice::bytesAvailable();
}

void OneShotBody::revoke()
{
    m_bytes.clear();
    m_position = 0;
}

qint64 OneShotBody::readData(char *target, qint64 most)
{
    const qint64 length = std::min(most, m_bytes.size() - m_position);
    if (length <= 0)
        return -1;
    m_touched = true;
    std::copy_n(m_bytes.constData() + m_position, length, target);
    m_position += length;
    return length;
}

} // namespace taabia
