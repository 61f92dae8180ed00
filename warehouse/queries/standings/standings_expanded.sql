-- about: The record of every team of a season in each kind of its games: at home and on the road, by conference, division, month, margin, and against winning teams.
-- reads: agg_standings, dim_games, dim_team_seasons
-- parameters: league VARCHAR, season_year INTEGER
-- names: team_abbreviation
-- Only games that are here count; the standings say whether those are all.
WITH sides AS (
    SELECT
        game_id,
        game_date,
        overtimes,
        is_neutral_site,
        winner_team_id,
        abs(home_points - away_points) AS margin,
        unnest([
            {'team_id': home_team_id, 'opponent_team_id': away_team_id, 'is_home': TRUE},
            {'team_id': away_team_id, 'opponent_team_id': home_team_id, 'is_home': FALSE}
        ]) AS side
    FROM dim_games
    WHERE league = $league
        AND season_year = $season_year
        AND season_type = 'REGULAR'
        AND winner_team_id IS NOT NULL
),
parts AS (
    SELECT
        s.side.team_id AS team_id,
        s.winner_team_id = s.side.team_id AS is_won,
        unnest([
            {'split': 'place', 'split_order': 1, 'split_value': CASE WHEN s.is_neutral_site THEN 'neutral' WHEN s.side.is_home THEN 'home' ELSE 'road' END, 'value_order': 1},
            {'split': 'conference', 'split_order': 2, 'split_value': o.conference, 'value_order': 1},
            {'split': 'division', 'split_order': 3, 'split_value': o.division, 'value_order': 1},
            {'split': 'month', 'split_order': 4, 'split_value': strftime(s.game_date, '%Y-%m'), 'value_order': 12 * year(s.game_date) + month(s.game_date)},
            {
                'split': 'margin',
                'split_order': 5,
                'split_value': CASE WHEN s.margin <= 3 THEN '0-3' WHEN s.margin >= 10 THEN '10+' ELSE '4-9' END,
                'value_order': s.margin
            },
            {'split': 'overtime', 'split_order': 6, 'split_value': CASE WHEN s.overtimes > 0 THEN 'overtime' END, 'value_order': 1},
            {
                'split': 'opponent_record',
                'split_order': 7,
                'split_value': CASE WHEN r.wins >= r.losses THEN 'winning' ELSE 'losing' END,
                'value_order': CASE WHEN r.wins >= r.losses THEN 1 ELSE 2 END
            }
        ]) AS part
    FROM sides AS s
    LEFT JOIN dim_team_seasons AS o ON o.team_id = s.side.opponent_team_id AND o.season_year = $season_year
    LEFT JOIN agg_standings AS r ON r.team_id = s.side.opponent_team_id AND r.season_year = $season_year AND r.league = $league
)
SELECT
    $season_year::INTEGER AS season_year,
    team_id,
    part.split AS split,
    part.split_value AS split_value,
    count(*)::INTEGER AS games_played,
    count(*) FILTER (WHERE is_won)::INTEGER AS wins,
    count(*) FILTER (WHERE NOT is_won)::INTEGER AS losses
FROM parts
WHERE part.split_value IS NOT NULL
GROUP BY team_id, part.split, part.split_value, part.split_order
ORDER BY
    team_id,
    part.split_order,
    min(part.value_order),
    part.split_value;
