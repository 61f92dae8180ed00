-- about: One row per draft and player of its combine: what was measured and tested.
-- key: source_url, page_row
-- reads: raw_bref__draft_combine
-- runs: portable
SELECT
    records.draft_year,
    records.player_name,
    bref_person_number(records.player_id) AS player_id, -- The player; NULL where he has no page because he never played.
    records.player_id AS bref_player_id, -- …; NULL where he has no page.
    records.position, -- Position.
    records.college,
    records.height_without_shoes_inches,
    records.height_with_shoes_inches,
    records.weight_pounds,
    records.wingspan_inches,
    records.standing_reach_inches,
    records.body_fat_pct,
    records.hand_length,
    records.hand_width,
    records.standing_vertical,
    records.max_vertical,
    records.lane_agility_seconds,
    records.shuttle_run_seconds,
    records.sprint_seconds,
    records.bench_press,
    place_on_page(records)
FROM lines_of_pages(raw_bref__draft_combine) AS records
