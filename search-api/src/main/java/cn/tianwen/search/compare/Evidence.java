package cn.tianwen.search.compare;

/**
 * How what a need names goes together with what a case names.
 *
 * @param crop whether both are about the same plant or animal
 * @param ailment whether both name the same pest, disease or disorder
 * @param symptom whether both name the same symptom
 */
public record Evidence(Agreement crop, Agreement ailment, Agreement symptom) {}
