// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/advertreading.h"

#include <QMap>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace Cairn {

class OpenPlan;

/**
 * Reads the texts of advertisements on a thread of its own, so that no text is ever waited for, by the names of the
 * catalogue and those that the open plan adds.
 */
class AdvertReader final : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const AdvertReading &)>;

    /** Catalogue and plan outlive this. */
    AdvertReader(const Catalogue &catalogue, const OpenPlan &plan, QObject *parent = nullptr);
    /** What still waits is given up; the text that is being read is waited for. */
    ~AdvertReader() override;

    /** The answer comes on this thread and never before this returns; not at all where its context is gone by then. */
    void read(const QString &text, QObject *context, Answer answer);

signals:
    /** Skills have other names now: texts may say something else than before. */
    void namesChanged();

private:
    /** Made when it is first needed, and touched by the thread alone. */
    struct Names;

    void followNames();

    const Catalogue &m_catalogue;
    const OpenPlan &m_plan;
    std::shared_ptr<Names> m_names;
    QMap<QString, SkillId> m_own;
    QThreadPool m_threads;
};

} // namespace Cairn
