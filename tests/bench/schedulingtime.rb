# SPDX-License-Identifier: GPL-3.0-or-later
# Loaded before TaskJuggler to see how long it schedules, without its start, its reading and its reports: writes the
# milliseconds into the file SCHEDULING_TIME_FILE.
require 'taskjuggler/TaskJuggler'

module SchedulingTime
  def schedule
    begin_at = Process.clock_gettime(Process::CLOCK_MONOTONIC, :float_millisecond)
    outcome = super
    spent = Process.clock_gettime(Process::CLOCK_MONOTONIC, :float_millisecond) - begin_at
    File.write(ENV.fetch('SCHEDULING_TIME_FILE'), spent.to_s)
    outcome
  end
end

TaskJuggler::Project.prepend(SchedulingTime)
