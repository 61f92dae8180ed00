-- about: One row per pick of a draft, forfeited ones included where they are known.
-- key: league, draft_year, list_order
-- checks: unique, known(team_id, dim_teams), known(player_id, dim_players)
-- reads: draft_picks_told, drops_draft_picks, ref_special_picks
WITH chosen AS (
    SELECT records.*
    FROM @kept_records(draft_picks_told, drops_draft_picks) AS records
    WHERE records.place = 1
),

-- What the record that was taken does not tell, another of the same pick may.
told AS (
    SELECT
        league,
        draft_year,
        pick_key,
        min(round) AS round,
        min(overall_pick) AS overall_pick,
        min(pick_rank) AS pick_rank,
        max(CASE WHEN is_territorial THEN 1 ELSE 0 END) AS is_territorial,
        max(college) AS college
    FROM draft_picks_told
    GROUP BY league, draft_year, pick_key
),

picks AS (
    SELECT
        chosen.league,
        chosen.draft_year,
        coalesce(chosen.round, told.round) AS round,
        coalesce(chosen.overall_pick, told.overall_pick) AS overall_pick,
        CASE WHEN told.is_territorial = 0 THEN coalesce(chosen.pick_rank, told.pick_rank) END AS pick_rank,
        told.is_territorial = 1 AS is_territorial,
        FALSE AS is_forfeited,
        chosen.team_id,
        chosen.team_code,
        chosen.pick_player_id AS player_id,
        chosen.player_name,
        coalesce(chosen.college, told.college) AS college,
        chosen.source,
        CASE WHEN NOT chosen.is_printed THEN chosen.import_batch_id END AS import_batch_id,
        CASE WHEN NOT chosen.is_printed THEN chosen.source_row END AS source_row
    FROM chosen
    INNER JOIN told
        ON chosen.league = told.league AND chosen.draft_year = told.draft_year AND chosen.pick_key = told.pick_key
    UNION ALL
    -- Of a draft that is here.
    SELECT
        special.league,
        special.draft_year,
        special.round,
        special.overall_pick,
        CAST(NULL AS INTEGER) AS pick_rank,
        FALSE AS is_territorial,
        TRUE AS is_forfeited,
        special.team_id,
        special.team_code,
        CAST(NULL AS BIGINT) AS player_id,
        CAST(NULL AS STRING) AS player_name,
        CAST(NULL AS STRING) AS college,
        'reference' AS source,
        CAST(NULL AS INTEGER) AS import_batch_id,
        CAST(NULL AS BIGINT) AS source_row
    FROM ref_special_picks AS special
    INNER JOIN (
        SELECT league, draft_year
        FROM told
        GROUP BY league, draft_year
    ) AS drafts ON special.league = drafts.league AND special.draft_year = drafts.draft_year
    WHERE special.kind = 'FORFEITED'
)

SELECT
    picks.league,
    picks.draft_year,
    CAST(
        row_number() OVER (
            PARTITION BY picks.league, picks.draft_year
            ORDER BY
                picks.round NULLS LAST, picks.overall_pick NULLS LAST, picks.pick_rank NULLS LAST, picks.team_code NULLS LAST,
                picks.player_name NULLS LAST, picks.player_id NULLS LAST
        ) AS INTEGER
    ) AS list_order, -- … of the draft: by round and number, then as names go.
    picks.round, -- Round; NULL where nobody wrote it down. A territorial pick counts to the first.
    picks.overall_pick, -- Number of the pick as Basketball-Reference counts: forfeited picks that the numbers leave a gap for and territorial ones count, too; NULL where nobody wrote it down.
    picks.pick_rank,
    picks.is_territorial, -- NOT NULL
    picks.is_forfeited,
    picks.team_id, -- NULL
    picks.team_code, -- … as the source writes it.
    picks.player_id, -- NULL; The player; NULL for a forfeited pick, and where the source has no id.
    picks.player_name, -- NULL; The name as the source writes it; NULL for a forfeited pick.
    picks.college, -- College or club; NULL where not told.
    picks.source,
    picks.import_batch_id, -- NULL; …; NULL where a page tells it, whose line is in `bref.draft_picks` or `bref.franchise_draft_picks`, and for a forfeited pick.
    picks.source_row -- NULL
FROM picks
ORDER BY picks.draft_year, picks.league, list_order
