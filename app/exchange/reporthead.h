// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reportcontents.h"
#include "exchange/reportflow.h"

#include <QCoreApplication>

namespace Cairn {

/** The beginning of a report: who aims at what, how far they are, and by when it will be done. */
class ReportHead final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::ReportHead)

public:
    /** The contents outlive this. */
    explicit ReportHead(const ReportContents &contents) : m_contents(contents) {}

    /** The title and the four figures. */
    void addShort(ReportFlow &flow) const;
    /** The same, the forecast with what its dates mean, and the stages. */
    void addWhole(ReportFlow &flow) const;

private:
    struct Figure
    {
        QString name;
        QString value;
        QString note;
        QRgb colour = ReportColours::Ink;
    };

    QString aim() const;
    std::vector<Figure> figures() const;
    Figure matchFigure() const;
    Figure standingFigure() const;
    Figure finishFigure() const;
    static ReportBlock figuresBlock(const std::vector<Figure> &figures, qreal width);
    void addForecast(ReportFlow &flow) const;
    void addStages(ReportFlow &flow) const;

    const ReportContents &m_contents;
};

} // namespace Cairn
