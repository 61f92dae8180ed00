-- about: One row per player, season, part of season and split: the shots of one kind that play-by-play tells of, such as those at the rim.
-- key: player_id, season_year, season_type, split, split_value
-- reads: fact_shots, dim_team_seasons
-- runs: duckdb
-- A split_value of NULL stands for shots of which the page does not tell it. Missed shots are neither assisted nor not, so
-- that split has nothing attempted.
WITH parts AS (
    SELECT
        shots.player_id,
        shots.season_year,
        shots.season_type,
        shots.game_id,
        shots.is_made,
        shots.points_value,
        shots.is_assisted,
        unnest([
            {'split': 'total', 'split_order': 1, 'split_value': 'all', 'value_order': 1},
            {
                'split': 'points',
                'split_order': 2,
                'split_value': shots.points_value::VARCHAR,
                'value_order': shots.points_value
            },
            {
                'split': 'distance',
                'split_order': 3,
                'split_value': shots.distance_zone,
                'value_order': list_position(['0-3', '3-10', '10-16', '16-3P', '3P'], shots.distance_zone)
            },
            {
                'split': 'shot_type',
                'split_order': 4,
                'split_value': shots.shot_type,
                'value_order': list_position(
                    ['jump_shot', 'layup', 'dunk', 'hook_shot', 'tip_in'],
                    shots.shot_type
                )
            },
            {
                'split': 'assisted',
                'split_order': 5,
                'split_value': CASE WHEN shots.is_assisted THEN 'assisted' WHEN shots.is_made THEN 'unassisted' END,
                'value_order': CASE WHEN shots.is_assisted THEN 1 ELSE 2 END
            },
            {
                'split': 'period',
                'split_order': 6,
                'split_value': CASE WHEN shots.period > 4 THEN 'OT' ELSE shots.period::VARCHAR END,
                'value_order': least(shots.period, 5)
            },
            {
                'split': 'time_left',
                'split_order': 7,
                'split_value': CASE
                    WHEN shots.seconds_remaining >= 540 THEN '9-12'
                    WHEN shots.seconds_remaining >= 360 THEN '6-9'
                    WHEN shots.seconds_remaining >= 180 THEN '3-6'
                    WHEN shots.seconds_remaining < 180 THEN '0-3'
                END,
                'value_order': -floor(shots.seconds_remaining / 180)::INTEGER
            },
            {
                'split': 'score',
                'split_order': 8,
                'split_value': CASE
                    WHEN shots.margin_before > 0 THEN 'ahead'
                    WHEN shots.margin_before = 0 THEN 'tied'
                    WHEN shots.margin_before < 0 THEN 'behind'
                END,
                'value_order': -sign(shots.margin_before)
            },
            {
                'split': 'margin',
                'split_order': 9,
                'split_value': CASE
                    WHEN abs(shots.margin_before) <= 5 THEN '0-5'
                    WHEN abs(shots.margin_before) <= 10 THEN '6-10'
                    WHEN abs(shots.margin_before) > 10 THEN '11+'
                END,
                'value_order': abs(shots.margin_before)
            },
            {
                'split': 'place',
                'split_order': 10,
                'split_value': CASE WHEN shots.is_home THEN 'home' WHEN NOT shots.is_home THEN 'road' END,
                'value_order': CASE WHEN shots.is_home THEN 1 ELSE 2 END
            },
            {
                'split': 'outcome',
                'split_order': 11,
                'split_value': CASE shots.outcome WHEN 'W' THEN 'win' WHEN 'L' THEN 'loss' END,
                'value_order': CASE shots.outcome WHEN 'W' THEN 1 ELSE 2 END
            },
            {
                'split': 'month',
                'split_order': 12,
                'split_value': strftime(shots.game_date, '%Y-%m'),
                'value_order': 12 * year(shots.game_date) + month(shots.game_date)
            },
            {'split': 'opponent', 'split_order': 13, 'split_value': opponents.team_abbreviation, 'value_order': 1}
        ]) AS part
    FROM fact_shots AS shots
    LEFT JOIN dim_team_seasons AS opponents
        ON shots.opponent_team_id = opponents.team_id AND shots.season_year = opponents.season_year
    WHERE shots.player_id IS NOT NULL
),

counts AS (
    SELECT
        player_id,
        season_year,
        season_type,
        part.split AS split,
        part.split_value AS split_value,
        part.split_order AS split_order,
        CASE WHEN part.split_value IS NULL THEN 99999 ELSE min(part.value_order) END AS value_order,
        count(DISTINCT game_id) AS games,
        count(*) FILTER (WHERE is_made) AS field_goals_made,
        CASE WHEN part.split <> 'assisted' THEN count(*) END AS field_goals_attempted,
        count(*) FILTER (WHERE is_made AND points_value = 3) AS three_pointers_made,
        CASE WHEN part.split <> 'assisted' THEN count(*) FILTER (WHERE points_value = 3) END AS three_pointers_attempted,
        count(*) FILTER (WHERE is_assisted) AS assisted_made
    FROM parts
    WHERE part.split <> 'assisted' OR is_made
    GROUP BY player_id, season_year, season_type, part.split, part.split_value, part.split_order
),

shares AS (
    SELECT
        *,
        max(field_goals_attempted) OVER (PARTITION BY player_id, season_year, season_type) AS all_attempted
    FROM counts
)

SELECT
    player_id,
    season_year,
    season_type,
    split,
    split_value,
    split_order::INTEGER AS split_order,
    value_order::INTEGER AS value_order,
    games::INTEGER AS games,
    field_goals_made::INTEGER AS field_goals_made,
    field_goals_attempted::INTEGER AS field_goals_attempted,
    three_pointers_made::INTEGER AS three_pointers_made,
    three_pointers_attempted::INTEGER AS three_pointers_attempted,
    assisted_made::INTEGER AS assisted_made,
    @share_to_thousandths(field_goals_made, field_goals_attempted) AS field_goal_pct,
    @share_to_thousandths(three_pointers_made, three_pointers_attempted) AS three_point_pct,
    @share_to_thousandths(2 * field_goals_made + three_pointers_made, 2 * field_goals_attempted)
        AS effective_field_goal_pct,
    @share_to_thousandths(field_goals_attempted, all_attempted) AS attempts_share,
    @share_to_thousandths(assisted_made, field_goals_made) AS assisted_share
FROM shares
