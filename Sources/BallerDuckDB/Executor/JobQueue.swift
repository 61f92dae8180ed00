/// Jobs in order of arrival.
struct JobQueue {
    private var jobs: [ExecutorJob?] = []
    /// The index of the first waiting job; earlier slots are used up.
    private var head = 0

    var count: Int { jobs.count - head }
    var isEmpty: Bool { count == 0 }

    var earliestDeadline: MonotonicTime { jobs[head...].lazy.compactMap { $0?.deadline }.min() ?? .distantFuture }

    mutating func append(_ job: ExecutorJob) { jobs.append(job) }

    mutating func removeFirst() -> ExecutorJob? {
        guard head < jobs.count else { return nil }
        let job = jobs[head]
        // A used slot must not keep the job's connection open.
        jobs[head] = nil
        head += 1
        if head == jobs.count {
            jobs.removeAll(keepingCapacity: true)
            head = 0
        } else if head > 64, head * 2 > jobs.count {
            compact()
        }
        return job
    }

    /// Removes the job; false if it is not waiting.
    mutating func remove(_ job: ExecutorJob) -> Bool { !removeAll { $0 === job }.isEmpty }

    /// Removes and returns the jobs that satisfy the test.
    mutating func removeAll(where test: (ExecutorJob) -> Bool) -> [ExecutorJob] {
        let removed = jobs[head...].compactMap { $0 }.filter(test)
        guard !removed.isEmpty else { return [] }
        compact()
        jobs.removeAll { $0.map(test) ?? false }
        return removed
    }

    private mutating func compact() {
        jobs.removeFirst(head)
        head = 0
    }
}
