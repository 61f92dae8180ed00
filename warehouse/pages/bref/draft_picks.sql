-- about: One row per pick of a draft.
-- reads: raw_bref__draft_picks, ref_bref_team_codes, same_players
SELECT
    records.draft_year,
    records.league,
    CAST(
        row_number() OVER (
            PARTITION BY records.draft_year, records.league
            ORDER BY records.overall_pick NULLS LAST, records.import_batch_id, records.source_row
        ) AS INTEGER
    ) AS list_order, -- … of the draft: by pick, then as the page has them.
    records.round, -- Round.
    records.overall_pick, -- Number of the pick; NULL for territorial picks and where not known.
    @team_columns(records),
    @bref_player_number(records.player_id) AS player_id, -- The player; NULL where he has no page because he never played.
    records.player_id AS bref_player_id, -- …; NULL where he has no page.
    records.player_name,
    records.college,
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__draft_picks) AS records
