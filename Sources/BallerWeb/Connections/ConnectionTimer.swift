import NIOCore

/// The deadline of a connection, which moves with every request, over a task of the event loop, which seldom does.
struct ConnectionTimer {
    /// When time is up, `nil` for never.
    var deadline: NIODeadline?
    private var task: (scheduled: Scheduled<Void>, time: NIODeadline)?

    /// Whether no task comes in time.
    var needsTask: Bool {
        guard let deadline else { return false }
        return task.map { deadline < $0.time } ?? true
    }

    /// Makes sure that a task comes no later than the deadline; it may come too early.
    mutating func arm(on loop: any EventLoop, _ action: @escaping @Sendable () -> Void) {
        guard let deadline, needsTask else { return }
        task?.scheduled.cancel()
        task = (loop.scheduleTask(deadline: deadline, action), deadline)
    }

    /// Called when the task has come: whether time is up indeed.
    mutating func ring(at now: NIODeadline) -> Bool {
        task = nil
        return deadline.map { $0 <= now } ?? false
    }

    mutating func cancel() {
        task?.scheduled.cancel()
        task = nil
        deadline = nil
    }
}
