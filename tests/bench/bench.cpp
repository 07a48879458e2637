// SPDX-License-Identifier: GPL-3.0-or-later
// What the program promises about speed and memory, measured on this machine and printed as ratios.
#include "editbench.h"
#include "filterbench.h"
#include "startbench.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    bool holds = Cairn::benchEdits();
    holds = Cairn::benchFilter() && holds;
    holds = Cairn::benchStart() && holds;
    return holds ? 0 : 1;
}
