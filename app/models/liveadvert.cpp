// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/liveadvert.h"

#include "domain/openplan.h"
#include "models/advertreader.h"

#include <chrono>

namespace Cairn {

namespace {

constexpr std::chrono::milliseconds Pause(250);

} // namespace

LiveAdvert::LiveAdvert(const Catalogue &catalogue, const OpenPlan &plan, AdvertReader &reader, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_plan(plan)
    , m_reader(reader)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &LiveAdvert::begin);
    connect(&reader, &AdvertReader::namesChanged, this, &LiveAdvert::begin);
    connect(&plan, &OpenPlan::skillLevelChanged, this, &LiveAdvert::refreshMatch);
    connect(&plan, &OpenPlan::targetChanged, this, &LiveAdvert::refreshMatch);
    connect(&plan, &OpenPlan::replaced, this, &LiveAdvert::refreshMatch);
    work();
}

void LiveAdvert::setText(const QString &text, Reading when)
{
    if (text == m_text && !m_isWaiting)
        return;
    m_text = text;
    m_isWaiting = true;
    if (when == Reading::AtOnce)
        begin();
    else
        m_pause.start();
}

void LiveAdvert::begin()
{
    m_pause.stop();
    m_isWaiting = m_isReading;
    if (m_isReading)
        return; // goes on as soon as that one is there
    m_isReading = true;
    m_reader.read(m_text, this, [this](const AdvertReading &reading) { take(reading); });
}

void LiveAdvert::take(const AdvertReading &reading)
{
    m_isReading = false;
    m_reading = reading;
    work();
    emit read();
    if (m_isWaiting && !m_pause.isActive())
        begin();
}

void LiveAdvert::work()
{
    m_bill = billOf(m_reading, m_plan.state(), m_catalogue);
    m_gap = gapOf(m_reading, m_plan.state(), m_catalogue);
}

void LiveAdvert::refreshMatch()
{
    work();
    emit matchChanged();
}

} // namespace Cairn
