package import BallerPages
package import Foundation

/// A site, the polite way to contact it, and the store for its pages.
package struct Crawler: Sendable {
    package let site: URL
    package let client: PageClient
    package let store: RawStore
    let pause: Pause

    package var budget: RequestBudget { client.exchange.budget }
    var now: Date { pause.now }

    package init(site: URL, client: PageClient, store: RawStore) {
        self.site = site
        self.client = client
        self.store = store
        pause = client.exchange.pause
    }

    /// Brings a page in the store up to date.
    ///
    /// - Throws: `FetchError`, `CancellationError`.
    package func bring(
        _ address: PageAddress,
        at url: URL,
        _ standing: Standing = Standing()
    ) async throws -> PageResult {
        guard address.kind.robots.isAllowed else { throw FetchError.pageTypeNeverFetched(url, address.kind) }
        try store.refresh()
        if let last = store.record(for: url), standing.holds(last, for: address, at: now), store.hasBody(last) {
            return .fresh
        }
        // A kept page that is damaged on disk is fetched in full.
        let kept = try? store.page(for: url)?.record
        let answer = try await client.get(url, validators: kept?.validators)
        var record = PageRecord(url: url, status: 200, at: now, headers: [:])
        switch answer {
        case .page(let page):
            record.finalURL = page.finalURL == url ? nil : page.finalURL
            record.headers = page.headers
            let written = try store.keep(record, body: page.body)
            return written.sha256 == kept?.sha256 ? .unchanged : .fetched(bytes: page.body.count)
        case .notModified(let headers):
            guard var kept else { throw FetchError.unexpectedStatus(url, 304) }
            kept.checkedAt = now
            kept.headers.merge(headers) { _, new in new }
            try store.note(kept)
            return .unchanged
        case .missing(let status):
            record.status = status
            try store.note(record)
            return .missing(status: status)
        }
    }
}

/// Which kept answers a crawl accepts without asking.
package struct Standing: Sendable {
    /// An answer since then is accepted, however soon pages of its kind go stale.
    package var since = Date.distantFuture
    /// Maximum age in hours of an answer, unless it is final.
    package var maximumAge: Int?

    package init(since: Date = .distantFuture, maximumAge: Int? = nil) {
        self.since = since
        self.maximumAge = maximumAge
    }

    func holds(_ record: PageRecord, for address: PageAddress, at now: Date) -> Bool {
        let age = now.timeIntervalSince(record.checkedAt)
        let isYoung = maximumAge.map { age < Double($0) * 3600 } ?? true
        return isYoung && record.checkedAt >= since || address.isFresh(record, at: now, maximumAge: maximumAge)
    }
}
