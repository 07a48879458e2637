// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/livepay.h"

namespace Cairn {

LivePay::LivePay(const Catalogue &catalogue, const PaySeriesRegister &own, ReadTables readTables, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_own(own)
    , m_readTables(std::move(readTables))
{
    m_threads.setMaxThreadCount(1);
    connect(&own, &PaySeriesRegister::replaced, this, [this] {
        // Whoever asks from now on gets what holds now.
        m_figures.reset();
        emit ownSeriesChanged();
        refresh();
    });
}

LivePay::~LivePay()
{
    m_threads.waitForDone();
}

const PayTables *LivePay::tables()
{
    if (m_tables)
        return &*m_tables;
    if (!m_reading) {
        m_reading = true;
        m_threads.start([this, read = m_readTables] {
            const auto show = [this, tables = read()]() mutable {
                m_tables = std::move(tables);
                emit loaded();
                refresh();
            };
            QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
        });
    }
    return nullptr;
}

void LivePay::setQuestion(const PayQuestion &question)
{
    if (question == m_question)
        return;
    m_question = question;
    refresh();
}

void LivePay::refresh()
{
    m_figures.reset();
    emit changed();
}

const std::vector<PayFigure> &LivePay::figures()
{
    if (!m_figures) {
        if (!tables()) {
            static const std::vector<PayFigure> none;
            return none;
        }
        m_figures = answerTo(m_question);
    }
    return *m_figures;
}

std::vector<PayFigure> LivePay::answerTo(const PayQuestion &question)
{
    const PayTables *found = tables();
    return found ? payFigures(question, {*found, m_own.series(), m_catalogue}) : std::vector<PayFigure>();
}

} // namespace Cairn
