// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/advertopening.h"

#include <memory>

namespace Cairn {

AdvertOpening::AdvertOpening(AdvertFileReader reader, QObject *parent) : QObject(parent), m_reader(std::move(reader))
{
    m_threads.setMaxThreadCount(1);
}

AdvertOpening::~AdvertOpening()
{
    m_threads.clear();
    m_threads.waitForDone();
}

void AdvertOpening::open(const QString &path)
{
    m_isBusy = true;
    m_threads.start([this, path, number = ++m_number] {
        auto text = std::make_shared<const Result<QString>>(m_reader(path));
        QMetaObject::invokeMethod(
            this, [this, number, text] { finish(number, *text); }, Qt::QueuedConnection);
    });
}

void AdvertOpening::finish(int number, const Result<QString> &text)
{
    if (number != m_number)
        return;
    m_isBusy = false;
    if (text)
        emit opened(text.value());
    else
        emit failed(text.problem());
}

} // namespace Cairn
