package import Foundation

/// How a crawl ended.
package enum CrawlOutcome: Sendable, Equatable {
    /// Every page of the plan is kept or known to be absent.
    case complete
    /// The plan is through, and some pages could not be had; the next run asks for them again.
    case incomplete([FetchError])
    /// Somebody stopped it; the next run goes on.
    case cancelled
    /// The site or the disk forbids to go on; the next run goes on where this one stopped.
    case stopped(FetchError)
}

/// What a crawl did.
package struct CrawlReport: Sendable, Equatable {
    package let outcome: CrawlOutcome
    package let progress: CrawlProgress
}

/// How far a crawl is.
package struct CrawlProgress: Sendable, Equatable {
    /// Pages dealt with, in this run or by what was kept before.
    package var done = 0
    /// Pages of the plan; grows or shrinks as schedules become known.
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

    /// Requests for pages in this run.
    package var asked: Int { fetched + unchanged + missing + failed }
    /// Pages a minute in this run; 0 before the first.
    package var perMinute: Double { secondsRunning > 0 ? Double(asked) * 60 / secondsRunning : 0 }

    /// By the pace so far, or by the budget until there is one.
    package var secondsLeft: Double {
        let pace = asked >= 5 ? max(secondsRunning / Double(asked), 0) : secondsPerPage
        return Double(max(0, total - done)) * pace
    }
}

/// Something that happened in a crawl.
package enum CrawlEvent: Sendable, Equatable {
    case stage(String, CrawlProgress)
    case page(URL, PageResult, CrawlProgress)
    case waiting(WaitNotice)
}

/// What became of one page.
package enum PageResult: Sendable, Equatable {
    case fetched(bytes: Int)
    case unchanged
    case missing(status: Int)
    /// It stands as it is kept; nothing was asked.
    case fresh
    case failed(FetchError)
}
