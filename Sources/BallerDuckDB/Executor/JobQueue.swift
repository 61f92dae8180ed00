/// Jobs in the order of their arrival.
struct JobQueue {
    private var jobs: [ExecutorJob?] = []
    /// Where the first waiting job is; the places before it are spent.
    private var head = 0

    var count: Int { jobs.count - head }
    var isEmpty: Bool { count == 0 }

    var earliestDeadline: MonotonicTime { jobs[head...].lazy.compactMap { $0?.deadline }.min() ?? .distantFuture }

    mutating func append(_ job: ExecutorJob) { jobs.append(job) }

    mutating func removeFirst() -> ExecutorJob? {
        guard head < jobs.count else { return nil }
        let job = jobs[head]
        // A spent place must not keep the job's connection open.
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

    /// Takes the job out; false when it is not waiting.
    mutating func remove(_ job: ExecutorJob) -> Bool { !removeAll { $0 === job }.isEmpty }

    /// Takes out and returns the jobs that the test is true of.
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
