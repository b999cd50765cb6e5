package cn.tianwen.search.similar;

import cn.tianwen.index.Evaluation;

/**
 * What speaks for and against one case, in numbers that mean the same for every query.
 *
 * @param cosine of the two vectors, -1 to 1
 * @param coverage share of the need's telling character pairs that title and problem hold, 0 to 1
 * @param crop whether both are about the same plant or animal
 * @param ailment whether both name the same pest, disease or disorder
 * @param symptom whether both name the same symptom
 * @param evaluation what the case's reporter said of the solution
 */
record Evidence(
    double cosine,
    double coverage,
    Agreement crop,
    Agreement ailment,
    Agreement symptom,
    Evaluation evaluation) {}
