-- about: What the combine before a draft measured of each, by name.
-- reads: fact_draft_combine
-- parameters: draft_year INTEGER
-- names: player_slug
SELECT
    draft_year,
    player_id,
    player_name,
    position,
    height_without_shoes_inches,
    height_with_shoes_inches,
    weight_pounds,
    wingspan_inches,
    standing_reach_inches,
    body_fat_pct,
    hand_length,
    hand_width,
    standing_vertical,
    max_vertical,
    lane_agility_seconds,
    shuttle_run_seconds,
    sprint_seconds,
    bench_press,
    source
FROM fact_draft_combine
WHERE draft_year = $draft_year
ORDER BY
    player_name,
    list_order
LIMIT 500;
