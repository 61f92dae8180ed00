-- about: The seasons of a player add up to the career, in every stat.
-- failure: {n} [total|totals] of careers [is|are] not what the seasons add up to.
-- severity: error
-- reads: agg_player_careers, agg_player_seasons
-- key: player_id, season_type, stat
WITH sums AS (
    SELECT
        player_id,
        season_type,
        count(*) AS seasons,
        sum(games_played) AS games_played,
        sum(wins) AS wins,
        sum(minutes_played) AS minutes_played,
        sum(field_goals_made) AS field_goals_made,
        sum(field_goals_attempted) AS field_goals_attempted,
        sum(three_pointers_made) AS three_pointers_made,
        sum(three_pointers_attempted) AS three_pointers_attempted,
        sum(free_throws_made) AS free_throws_made,
        sum(free_throws_attempted) AS free_throws_attempted,
        sum(offensive_rebounds) AS offensive_rebounds,
        sum(defensive_rebounds) AS defensive_rebounds,
        sum(rebounds) AS rebounds,
        sum(assists) AS assists,
        sum(steals) AS steals,
        sum(blocks) AS blocks,
        sum(turnovers) AS turnovers,
        sum(personal_fouls) AS personal_fouls,
        sum(points) AS points,
        sum(plus_minus) AS plus_minus,
        sum(double_doubles) AS double_doubles,
        sum(triple_doubles) AS triple_doubles
    FROM agg_player_seasons
    WHERE row_scope = 'season_total'
    GROUP BY player_id, season_type
),

compared AS (
    SELECT
        coalesce(sums.player_id, careers.player_id) AS player_id,
        coalesce(sums.season_type, careers.season_type) AS season_type,
        unnest([
            {'stat': 'seasons', 'career': careers.seasons, 'season_sum': sums.seasons},
            {'stat': 'games_played', 'career': careers.games_played, 'season_sum': sums.games_played},
            {'stat': 'wins', 'career': careers.wins, 'season_sum': sums.wins},
            {'stat': 'minutes_played', 'career': careers.minutes_played, 'season_sum': sums.minutes_played},
            {'stat': 'field_goals_made', 'career': careers.field_goals_made, 'season_sum': sums.field_goals_made},
            {'stat': 'field_goals_attempted', 'career': careers.field_goals_attempted, 'season_sum': sums.field_goals_attempted},
            {'stat': 'three_pointers_made', 'career': careers.three_pointers_made, 'season_sum': sums.three_pointers_made},
            {'stat': 'three_pointers_attempted', 'career': careers.three_pointers_attempted, 'season_sum': sums.three_pointers_attempted},
            {'stat': 'free_throws_made', 'career': careers.free_throws_made, 'season_sum': sums.free_throws_made},
            {'stat': 'free_throws_attempted', 'career': careers.free_throws_attempted, 'season_sum': sums.free_throws_attempted},
            {'stat': 'offensive_rebounds', 'career': careers.offensive_rebounds, 'season_sum': sums.offensive_rebounds},
            {'stat': 'defensive_rebounds', 'career': careers.defensive_rebounds, 'season_sum': sums.defensive_rebounds},
            {'stat': 'rebounds', 'career': careers.rebounds, 'season_sum': sums.rebounds},
            {'stat': 'assists', 'career': careers.assists, 'season_sum': sums.assists},
            {'stat': 'steals', 'career': careers.steals, 'season_sum': sums.steals},
            {'stat': 'blocks', 'career': careers.blocks, 'season_sum': sums.blocks},
            {'stat': 'turnovers', 'career': careers.turnovers, 'season_sum': sums.turnovers},
            {'stat': 'personal_fouls', 'career': careers.personal_fouls, 'season_sum': sums.personal_fouls},
            {'stat': 'points', 'career': careers.points, 'season_sum': sums.points},
            {'stat': 'plus_minus', 'career': careers.plus_minus, 'season_sum': sums.plus_minus},
            {'stat': 'double_doubles', 'career': careers.double_doubles, 'season_sum': sums.double_doubles},
            {'stat': 'triple_doubles', 'career': careers.triple_doubles, 'season_sum': sums.triple_doubles}
        ], recursive := true)
    FROM sums
    FULL JOIN agg_player_careers AS careers
        ON sums.player_id = careers.player_id AND sums.season_type = careers.season_type
)

SELECT
    player_id,
    season_type,
    stat,
    career,
    season_sum
FROM compared
WHERE career IS DISTINCT FROM season_sum
ORDER BY player_id, season_type, stat
