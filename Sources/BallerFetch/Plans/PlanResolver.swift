import BallerCore
package import BallerPages
package import Foundation

/// Turns the stages of a plan into addresses, as far as the kept pages allow.
package struct PlanResolver: Sendable {
    /// A stage's pages.
    package struct Stage: Sendable {
        package let addresses: [PageAddress]
        /// The exact count if all sources are kept, otherwise an estimate.
        package let expected: Int
        /// Errors of sources whose links could not be read.
        package let problems: [FetchError]
    }

    private let plan: CrawlPlan
    private let site: URL
    private let store: RawStore
    private let discoverer: any LinkDiscoverer
    private var resolved: [String: (stage: Stage, isWhole: Bool)] = [:]

    package init(plan: CrawlPlan, site: URL, store: RawStore, discoverer: any LinkDiscoverer) {
        self.plan = plan
        self.site = site
        self.store = store
        self.discoverer = discoverer
    }

    /// Resolves a stage whose sources have just been updated, discarding what was known before.
    package mutating func resolveAnew(_ stage: PlanStage) -> Stage {
        resolved[stage.name] = nil
        return resolve(stage)
    }

    /// Resolves a stage from what is kept; a complete stage is resolved only once.
    package mutating func resolve(_ stage: PlanStage) -> Stage {
        if let known = resolved[stage.name], known.isWhole { return known.stage }
        guard let rule = stage.follow else {
            let result = Stage(addresses: stage.seeds, expected: stage.seeds.count, problems: [])
            resolved[stage.name] = (result, true)
            return result
        }
        var found = Found()
        for name in rule.sources {
            guard let source = plan.stages.first(where: { $0.name == name }) else { continue }
            let addresses = resolve(source).addresses
            found.isWhole = found.isWhole && resolved[name]?.isWhole == true
            switch rule.kind {
            case .playByPlay: found.add(addresses.compactMap(\.playByPlay))
            case .links: for address in addresses { follow(address, by: rule, into: &found) }
            }
        }
        let expected = found.isWhole ? found.addresses.count : max(rule.expected, found.addresses.count)
        let result = Stage(addresses: found.addresses, expected: expected, problems: found.problems)
        resolved[stage.name] = (result, found.isWhole)
        return result
    }

    private struct Found {
        var addresses: [PageAddress] = []
        var seen: Set<PageAddress> = []
        var problems: [FetchError] = []
        var isWhole = true

        mutating func add(_ more: [PageAddress]) {
            for address in more where seen.insert(address).inserted { addresses.append(address) }
        }
    }

    private func follow(_ source: PageAddress, by rule: FollowRule, into found: inout Found) {
        guard let url = source.url(on: site) else { return }
        do {
            guard let page = try store.page(for: url) else {
                // A page missing from the site is no reason to estimate what it would link to.
                found.isWhole = found.isWhole && store.record(for: url) != nil
                return
            }
            let base = page.record.finalURL ?? url
            found.add(try discoverer.links(in: page.body, at: base).compactMap { wanted($0, by: rule) })
        } catch let error as FetchError {
            found.problems.append(error)
        } catch {
            found.problems.append(.links(url, reason: String(describing: error)))
        }
    }

    private func wanted(_ link: URL, by rule: FollowRule) -> PageAddress? {
        guard link.host() == site.host(), link.port == site.port else { return nil }
        guard let address = PageAddress(url: link), address.kind == rule.wanted else { return nil }
        if let season = rule.season, let year = address.season?.year, year != season.year { return nil }
        if rule.wanted == .scheduleMonth, address.season != rule.season { return nil }
        if let days = rule.days, let day = address.day, !days.contains(day) { return nil }
        return address
    }
}
