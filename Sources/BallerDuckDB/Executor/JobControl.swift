/// Stops a piece of work from anywhere, or lets others run before it.
package struct JobControl: Sendable {
    let core: ExecutorCore
    let job: ExecutorJob

    /// Stops the work with a `CancellationError` for whoever waits; does nothing once it has ended.
    package func cancel() { core.cancel(job) }

    /// Lets all other work run first from here on; this work is stopped while other work waits.
    package func giveWay() { core.giveWay(job) }
}

/// A client for whom work is done, and who may stop needing it.
package protocol JobFollower: Sendable {
    /// The work now being done for the client, or `nil`.
    func follow(_ work: JobControl?)
}
