// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/advertreader.h"

#include "domain/openplan.h"
#include "domain/skillmentions.h"

#include <QPointer>

#include <optional>

namespace Cairn {

struct AdvertReader::Names
{
    QMap<QString, SkillId> own;
    std::optional<SkillMentionFinder> finder;
};

AdvertReader::AdvertReader(const Catalogue &catalogue, const OpenPlan &plan, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_plan(plan)
    , m_own(plan.state().ownAliases)
{
    // One thread: readings come back in the order in which they were asked for.
    m_threads.setMaxThreadCount(1);
    connect(&plan, &OpenPlan::ownAliasesChanged, this, &AdvertReader::followNames);
    connect(&plan, &OpenPlan::replaced, this, &AdvertReader::followNames);
}

AdvertReader::~AdvertReader()
{
    m_threads.clear();
    m_threads.waitForDone();
}

void AdvertReader::followNames()
{
    if (m_plan.state().ownAliases == m_own)
        return;
    m_own = m_plan.state().ownAliases;
    m_names.reset();
    emit namesChanged();
}

void AdvertReader::read(const QString &text, QObject *context, Answer answer)
{
    if (!m_names)
        m_names = std::make_shared<Names>(Names{m_own, std::nullopt});
    const QPointer<QObject> asking(context);
    m_threads.start([this, names = m_names, text, asking, answer = std::move(answer)] {
        if (!names->finder)
            names->finder.emplace(m_catalogue, names->own);
        auto reading = std::make_shared<const AdvertReading>(readAdvert(text, *names->finder, m_catalogue));
        const auto tell = [asking, answer, reading] {
            if (asking)
                answer(*reading);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

} // namespace Cairn
