package import Foundation

/// A site, the polite way to it, and the store that its pages go to.
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

    /// Brings a page up to date in the store.
    ///
    /// - Parameter notBefore: an answer since then stands, however soon pages of its kind go stale.
    /// - Throws: `FetchError`, `CancellationError`.
    package func bring(_ address: PageAddress, at url: URL, notBefore: Date) async throws -> PageResult {
        if address.type.isForbidden { throw FetchError.pageTypeNeverFetched(url, address.type) }
        try store.refresh()
        let last = store.record(for: url)
        if let last, last.checkedAt >= notBefore || address.isFresh(last, at: now) { return .fresh }
        let kept = store.pageRecord(for: url)
        let answer = try await client.get(url, validators: kept?.validators)
        var record = PageRecord(url: url, type: address.type, status: 200, at: now, headers: [:])
        switch answer {
        case .page(let page):
            record.finalURL = page.finalURL == url ? nil : page.finalURL
            record.headers = page.headers
            let written = try store.keep(record, body: page.body)
            return written.sha256 == kept?.sha256 ? .unchanged : .fetched(bytes: page.body.count)
        case .notModified(let headers):
            guard var kept = try store.page(for: url)?.record else { throw FetchError.unexpectedStatus(url, 304) }
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
