/// Stops a piece of work, or lets others go before it, from anywhere.
package struct JobControl: Sendable {
    let core: ExecutorCore
    let job: ExecutorJob

    /// Stops the work wherever it is, with a `CancellationError` for whoever waits; does nothing once it has ended.
    package func cancel() { core.cancel(job) }

    /// Lets all other work go first from here on; while other work waits, this work is stopped.
    package func giveWay() { core.giveWay(job) }
}

/// Somebody for whom work is done, and who may not need it any more.
package protocol JobFollower: Sendable {
    /// The work that is done for it from now on, `nil` for none.
    func follow(_ work: JobControl?)
}
