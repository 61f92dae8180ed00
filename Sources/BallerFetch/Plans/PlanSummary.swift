import BallerPages
package import Foundation

/// What a plan will cost.
package struct PlanSummary: Sendable, Equatable {
    package struct Line: Sendable, Equatable {
        package let stage: String
        /// Total pages; an estimate if `isEstimate`.
        package let pages: Int
        /// Pages whose kept copy is still fresh.
        package let fresh: Int
        package let isEstimate: Bool
        /// Bytes of the pages still to fetch, before compression.
        package let bytesToFetch: Int

        package var toFetch: Int { pages - fresh }
    }

    package let intent: String
    package let lines: [Line]
    package let derivedInstead: [DerivedInstead]
    /// Seconds per request under the budget and the site's crawl delay.
    package let secondsPerPage: Double

    package var pages: Int { lines.reduce(0) { $0 + $1.pages } }
    package var fresh: Int { lines.reduce(0) { $0 + $1.fresh } }
    package var toFetch: Int { lines.reduce(0) { $0 + $1.toFetch } }
    package var hours: Double { Double(toFetch) * secondsPerPage / 3600 }
    /// Before compression.
    package var bytesToFetch: Int { lines.reduce(0) { $0 + $1.bytesToFetch } }
    /// On disk and over the network: real pages shrink to about a seventh.
    package var compressedBytesToFetch: Int { bytesToFetch / PlanSummary.compression }

    static let compression = 7
}

extension CrawlPlan {
    /// Compares the plan with what is kept; sends nothing.
    package func summary(
        site: URL,
        store: RawStore,
        discoverer: any LinkDiscoverer,
        rules: BudgetRules,
        crawlDelay: Double?,
        now: Date
    ) -> PlanSummary {
        var resolver = PlanResolver(plan: self, site: site, store: store, discoverer: discoverer)
        var counted: Set<PageAddress> = []
        let lines = stages.map { stage in
            let resolved = resolver.resolve(stage)
            let addresses = resolved.addresses.filter { counted.insert($0).inserted }
            let repeats = resolved.addresses.count - addresses.count
            let fresh = addresses.filter { address in
                guard let record = address.url(on: site).flatMap(store.record(for:)) else { return false }
                return address.isFresh(record, at: now, maximumAge: stage.maximumAge)
            }
            let pages = resolved.expected - repeats
            let kind = stage.follow?.wanted
            let known = Set(addresses).subtracting(fresh).reduce(0) { $0 + $1.kind.typicalBytes }
            let guessed = (pages - addresses.count) * (kind?.typicalBytes ?? 0)
            return PlanSummary.Line(
                stage: stage.name,
                pages: pages,
                fresh: fresh.count,
                isEstimate: pages != addresses.count,
                bytesToFetch: known + guessed
            )
        }
        return PlanSummary(
            intent: intent.description,
            lines: lines,
            derivedInstead: derivedInstead,
            secondsPerPage: rules.pace(crawlDelay: crawlDelay)
        )
    }
}
