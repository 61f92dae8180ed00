package import Foundation

/// How a crawl ended.
package enum CrawlOutcome: Sendable, Equatable {
    /// Every page of the plan is kept or known to be missing.
    case complete
    /// The plan is finished, but some pages could not be fetched; the next run requests them again.
    case incomplete([FetchError])
    /// The user stopped it; the next run continues.
    case cancelled
    /// The site or the disk prevents further work; the next run continues where this one stopped.
    case stopped(FetchError)
}

/// What a crawl did.
package struct CrawlReport: Sendable, Equatable {
    package let outcome: CrawlOutcome
    package let progress: CrawlProgress
}

/// The progress of a crawl.
package struct CrawlProgress: Sendable, Equatable {
    /// Pages handled in this run or already kept.
    package var done = 0
    /// Pages in the plan; grows or shrinks as schedules become known.
    package var total = 0
    package var fetched = 0
    package var unchanged = 0
    package var missing = 0
    package var fresh = 0
    package var failed = 0
    /// Bytes of fetched pages, before compression.
    package var bytes = 0
    package var secondsRunning = 0.0
    package var secondsPerPage = 0.0

    /// Page requests in this run.
    package var asked: Int { fetched + unchanged + missing + failed }
    /// Pages per minute in this run; 0 before the first.
    package var perMinute: Double { secondsRunning > 0 ? Double(asked) * 60 / secondsRunning : 0 }

    /// Estimated from the pace so far, or from the budget before there is one.
    package var secondsLeft: Double {
        let pace = asked >= 5 ? max(secondsRunning / Double(asked), 0) : secondsPerPage
        return Double(max(0, total - done)) * pace
    }
}

/// Something that happened during a crawl.
package enum CrawlEvent: Sendable, Equatable {
    case stage(String, CrawlProgress)
    case page(URL, PageResult, CrawlProgress)
    case waiting(WaitNotice)
}

/// What happened to one page.
package enum PageResult: Sendable, Equatable {
    case fetched(bytes: Int)
    case unchanged
    case missing(status: Int)
    /// The kept copy is still fresh; nothing was requested.
    case fresh
    case failed(FetchError)
}
