package cn.tianwen.admin.pictures;

import cn.tianwen.web.problem.FieldError;
import cn.tianwen.web.problem.Problem;
import cn.tianwen.web.problem.ProblemSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Says what is wrong with an uploaded file. */
@Component
class PictureProblems implements ProblemSource {

  @Override
  public Optional<Problem> find(Exception exception) {
    return switch (exception) {
      case InvalidPictureException invalid ->
          Optional.of(
              Problem.invalid(
                  List.of(new FieldError("picture", String.valueOf(invalid.getMessage())))));
      case MissingServletRequestPartException missing ->
          Optional.of(
              Problem.invalid(
                  List.of(new FieldError(missing.getRequestPartName(), "没有收到文件，请重新选择。"))));
      case MaxUploadSizeExceededException large ->
          Optional.of(Problem.of(413, "文件太大", "一次上传的文件合起来不能超过 200 MB，请分几次上传；很大的录像请先压缩，或只上传文字稿。"));
      default -> Optional.empty();
    };
  }
}
